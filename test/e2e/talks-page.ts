import { expect, type Locator } from '@playwright/test';
import type { AppPage } from './app-page';

/** The talks view's name in the workspace. */
export const talksViewType = 'conference-notes-talks';

/** Shows the talks view, and waits for its rows. */
export async function openTalks(app: AppPage): Promise<Locator> {
	await app.ribbon('Show talks');
	const tree = app.view(talksViewType).getByRole('tree');
	await expect(tree).toBeVisible();
	return tree;
}

/** The row whose title starts so. */
export function talkRow(tree: Locator, title: string): Locator {
	return tree
		.getByRole('treeitem')
		.filter({ has: tree.page().locator('[class*=title]', { hasText: title }) });
}

/** Titles of the rows that are drawn, indented by their level. */
export async function outline(tree: Locator): Promise<string[]> {
	return tree.locator('[role=treeitem]').evaluateAll(rows =>
		rows.map(each => {
			const title = each.querySelector('[class*=talks-title]');
			const text = title?.querySelector('mark') ? title.textContent : title?.firstChild?.textContent;
			return '  '.repeat(Number(each.ariaLevel) - 1) + (text ?? each.textContent).trim();
		}),
	);
}
