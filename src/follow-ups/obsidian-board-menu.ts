import { Menu } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { filters, sortings, type BoardQuery } from './board-query';

/** Shows below a button what cards can be looked for by, and how they can be sorted. */
export function showBoardMenu(
	query: BoardQuery,
	tags: readonly string[],
	button: HTMLElement,
	{ followUps: { find } }: Strings,
	onQuery: (query: BoardQuery) => void,
): void {
	const menu = new Menu();
	const add = (section: string, title: string, checked: boolean, to: BoardQuery) =>
		menu.addItem(item =>
			item
				.setSection(section)
				.setTitle(title)
				.setChecked(checked)
				.onClick(() => onQuery(to)),
		);
	for (const filter of filters) {
		const checked = query.only.includes(filter);
		const only = checked ? query.only.filter(each => each !== filter) : [...query.only, filter];
		add('filter', find.only[filter], checked, { ...query, only });
	}
	for (const tag of tags) {
		const checked = query.tag === tag;
		add('tag', `#${tag}`, checked, { ...query, tag: checked ? null : tag });
	}
	for (const sort of sortings) add('sort', find.sort[sort], query.sort === sort, { ...query, sort });
	const { left, bottom } = button.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
