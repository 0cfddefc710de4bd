import type { Setting, SettingDefinitionItem } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { SettingsStore } from '../settings-store';
import { columns, keptColumns, listColumns, markProblem, type KeptColumn } from './columns';

// The first of them that is free is the mark of a new column, until another one is chosen.
const likelyMarks = ['?', '!', '>', '*', '~', '+', '=', '&', '$', '%'];

/**
 * The rows of the settings dialog that are about the board: its columns and saved views.
 * @param update draws the dialog again
 */
export function followUpsSettings(
	store: SettingsStore,
	strings: Strings,
	update: () => void,
): readonly SettingDefinitionItem[] {
	const text = strings.followUps.settings;
	const { columns: kept, views } = store.read().followUps;
	const list = () => keptColumns(store.read().followUps.columns);
	const change = (field: 'columns' | 'views', value: unknown) =>
		void store.change(`followUps.${field}`, value).then(update);
	return [
		{
			type: 'list',
			heading: strings.words.boardColumns,
			items: listColumns(kept, strings).map(({ name }, at) => ({
				name,
				render: (setting: Setting) => drawColumn(setting, at, store, strings, update),
			})),
			onReorder: (from, to) => change('columns', reordered(list(), from, to)),
			addItem: {
				name: text.add,
				action: () => {
					const mark = likelyMarks.find(each => markProblem(each, list()) === null) ?? '';
					change('columns', [...list(), { mark, name: '', hidden: false }]);
				},
			},
		},
		{
			type: 'list',
			heading: text.views,
			emptyState: text.noViews,
			items: views.map(({ name }) => ({ name })),
			onReorder: (from, to) => change('views', reordered(views, from, to)),
			onDelete: index => change('views', without(views, index)),
		},
	];
}

/** A column: its name, whether it is on the board and, of one's own, its mark: one it cannot have is not kept. */
function drawColumn(
	setting: Setting,
	at: number,
	store: SettingsStore,
	strings: Strings,
	update: () => void,
): void {
	const text = strings.followUps.settings;
	const list = () => keptColumns(store.read().followUps.columns);
	const keep = (value: readonly KeptColumn[]) => store.change('followUps.columns', value);
	const set = (changed: Partial<KeptColumn>) =>
		void keep(list().map((each, index) => (index === at ? { ...each, ...changed } : each)));
	const column = list()[at];
	if (!column) return;
	const { mark, name, hidden } = column;
	const known = listColumns([{ ...column, name: '' }], strings)[0]?.name ?? '';
	const isOwn = columns.every(each => (each.mark ?? '') !== mark);
	const describe = (now: string) => setting.setDesc(now === '' ? text.inbox : text.marked(now));
	setting.setName(name || known).setClass('conference-notes-column-setting');
	describe(mark);
	setting.addText(field => {
		field.inputEl.setAttr('aria-label', text.name);
		field
			.setPlaceholder(known)
			.setValue(name)
			.onChange(typed => {
				setting.setName(typed.trim() || known);
				set({ name: typed });
			});
	});
	if (isOwn) {
		setting.addText(field => {
			field.inputEl.setAttrs({ 'aria-label': text.mark, maxlength: '2' });
			field.inputEl.addClass('conference-notes-mark');
			field.setValue(mark).onChange(typed => {
				const others = list().filter((_, index) => index !== at);
				const problem = markProblem(typed, others);
				setting.setErrorMessage(problem && text.markProblems[problem](typed));
				if (problem) return;
				set({ mark: typed });
				describe(typed);
			});
		});
	}
	setting.addToggle(toggle => {
		toggle.toggleEl.setAttr('aria-label', text.shown);
		toggle.toggleEl.querySelector('input')?.setAttr('aria-label', text.shown);
		toggle.setValue(!hidden).onChange(isShown => set({ hidden: !isShown }));
	});
	if (isOwn) {
		setting.addExtraButton(button =>
			button
				.setIcon('trash-2')
				.setTooltip(text.remove)
				.onClick(() => void keep(without(list(), at)).then(update)),
		);
	}
}

function without<T>(list: readonly T[], at: number): readonly T[] {
	return list.filter((_, index) => index !== at);
}

function reordered<T>(list: readonly T[], from: number, to: number): readonly T[] {
	const rest = without(list, from);
	return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
