import type * as O from 'obsidian';
import { notBuilt } from './not-built';
import { Setting, SettingGroup } from './setting';
import { drawControl, type DefinitionOwner } from './setting-control';

type Definition = O.SettingDefinition;
type Group = O.SettingDefinitionGroup & Partial<Omit<O.SettingDefinitionList, 'type'>>;

/** Draws declared settings. Returns what to run to see again what is visible and enabled, and the clean-ups of `render`. */
export function drawDefinitions(
	parent: HTMLElement,
	definitions: readonly O.SettingDefinitionItem[],
	owner: DefinitionOwner,
): { refresh: () => void; cleanUps: (() => void)[] } {
	const refreshes: (() => void)[] = [];
	const cleanUps: (() => void)[] = [];
	let loose: SettingGroup | null = null;
	const drawRow = (definition: Definition, group: SettingGroup, index: number): Setting => {
		const setting = new Setting(group.listEl).setName(definition.name);
		if (definition.desc) setting.setDesc(definition.desc);
		const isDisabled = (): boolean =>
			asks(
				definition.control ? definition.control.disabled : definition.action && definition.disabled,
				false,
			);
		if (definition.control) drawControl(setting, definition.control, owner);
		else if (definition.render) {
			const cleanUp = definition.render(setting, group);
			if (cleanUp) cleanUps.push(cleanUp);
		} else if (definition.action) {
			const { action } = definition;
			setting
				.setClass('mod-clickable')
				.settingEl.addEventListener(
					'click',
					() => void (isDisabled() || action(setting.settingEl, index)),
				);
		}
		refreshes.push(() => {
			setting.settingEl.toggle(asks(definition.visible, true));
			setting.setDisabled(isDisabled());
		});
		return setting;
	};
	const drawGroup = (definition: Group): void => {
		const group = new SettingGroup(parent);
		if (definition.heading) group.setHeading(definition.heading);
		if (definition.cls) group.addClass(definition.cls);
		if (definition.search) notBuilt('SettingDefinitionGroup.search');
		for (const button of definition.extraButtons ?? []) group.addExtraButton(button);
		for (const [index, item] of (definition.items ?? []).entries()) {
			if ('type' in item) return notBuilt('a settings page within a group');
			const row = drawRow(item, group, index);
			if (definition.type === 'list') drawListButtons(row, definition, index);
		}
		if (definition.type === 'list') drawListEnd(group, definition);
		refreshes.push(() => group.groupEl.toggle(asks(definition.visible, true)));
	};
	for (const [index, item] of definitions.entries()) {
		if (!('type' in item)) drawRow(item, (loose ??= new SettingGroup(parent)), index);
		else if (item.type === 'page') notBuilt('settings pages');
		else {
			loose = null;
			drawGroup(item);
		}
	}
	const refresh = (): void => refreshes.forEach(each => each());
	refresh();
	return { refresh, cleanUps };
}

function drawListButtons(row: Setting, { onDelete, onReorder, items = [] }: Group, index: number): void {
	if (onReorder) {
		const move = (icon: string, name: string, to: number): void =>
			void row.addExtraButton(button =>
				button
					.setIcon(icon)
					.setTooltip(name)
					.setDisabled(!items[to])
					.onClick(() => onReorder(index, to)),
			);
		move('arrow-up', 'Move up', index - 1);
		move('arrow-down', 'Move down', index + 1);
	}
	if (onDelete)
		row.addExtraButton(button =>
			button
				.setIcon('trash-2')
				.setTooltip('Delete')
				.onClick(() => onDelete(index)),
		);
}

function drawListEnd(group: SettingGroup, { items = [], emptyState, addItem }: Group): void {
	if (items.length === 0 && emptyState)
		group.listEl.createDiv('setting-item setting-list-empty').setText(emptyState);
	if (!addItem) return;
	const { name, action } = addItem;
	const row = new Setting(group.listEl);
	row.addButton(button => button.setButtonText(name).onClick(() => action(row.settingEl)));
}

function asks(answer: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return typeof answer === 'function' ? answer() : (answer ?? otherwise);
}
