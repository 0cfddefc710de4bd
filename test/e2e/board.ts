import type { Locator } from '@playwright/test';
import { expect } from './app';
import type { AppPage } from './app-page';

/** The board as a user sees it. */
export class Board {
	readonly view: Locator;

	constructor(readonly app: AppPage) {
		this.view = app.view('conference-notes-follow-ups');
	}

	static async open(app: AppPage): Promise<Board> {
		const board = new Board(app);
		await app.runCommand('Open follow-up board');
		await expect(board.view).toBeVisible();
		return board;
	}

	column(name: string): Locator {
		return this.view.getByRole('region', { name, exact: true });
	}

	card(text: string | RegExp): Locator {
		return this.view.locator('.conference-notes-card').filter({ hasText: text });
	}

	cardsOf(column: string): Locator {
		return this.column(column).locator('.conference-notes-card');
	}

	/** What a screen reader was told last. */
	get said(): Locator {
		return this.view.locator('.conference-notes-board-said');
	}

	/** A lane, by the beginning of its name. */
	lane(name: string): Locator {
		return this.view.locator('.conference-notes-lane').filter({ hasText: new RegExp(`^${name}`) });
	}

	/** Opens a menu of the toolbar and chooses there. */
	async choose(menu: 'Filter cards' | 'Group and sort cards' | 'Saved views', item: string): Promise<void> {
		await this.view.getByRole('button', { name: menu, exact: true }).click();
		const text = new RegExp(`^${item.replace('…', '.')}$`);
		await this.app.page.locator('.menu .menu-item').filter({ hasText: text }).click();
	}

	/** Starts the app again once it has kept its layout, and comes back to the same board. */
	async restart(): Promise<void> {
		await this.app.page.evaluate(() => void window.app.workspace.requestSaveLayout.run());
		await this.app.reload();
		await Board.open(this.app);
	}

	/** The picture of a card that is being dragged. */
	get picture(): Locator {
		return this.view.locator('.conference-notes-board-picture .conference-notes-follow-up');
	}

	async moveByMenu(text: string, column: string): Promise<void> {
		await this.card(text).hover();
		await this.card(text)
			.getByRole('button', { name: /^Actions/ })
			.click();
		await this.app.menuItem(`Move to ${column}`).click();
	}

	/** Presses the mouse on a card and moves it over a column, as far down as a lane, without letting go. */
	async drag(text: string, column: string, lane?: Locator): Promise<void> {
		const { mouse } = this.app.page;
		const [from, to] = [await middleOf(this.card(text)), await middleOf(this.column(column))];
		if (lane) to.y = (await middleOf(lane)).y;
		await mouse.move(from.x, from.y);
		await mouse.down();
		await mouse.move(to.x, to.y, { steps: 5 });
		await expect(this.picture).toBeVisible();
	}

	async moveByDrag(text: string, column: string, lane?: Locator): Promise<void> {
		await this.drag(text, column, lane);
		await this.app.page.mouse.up();
	}
}

/** The middle of an element, in pixels of the page. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
	const box = await element.boundingBox();
	if (!box) throw new Error('not on the page');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
