import type * as O from 'obsidian';
import { notBuilt } from './not-built';
import type { Setting } from './setting';

/** What the drawing of definitions needs of its tab. */
export interface DefinitionOwner {
	readonly app: O.App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	/** Everything may look different now. */
	refreshDomState(): void;
}

/** Puts the control of a declared setting into its row. */
export function drawControl(setting: Setting, control: O.SettingControl, owner: DefinitionOwner): void {
	const value = owner.getControlValue(control.key) ?? control.defaultValue;
	/** Keeps what is valid; shows why the rest is not. */
	const keep = async (changed: never): Promise<void> => {
		const problem = await control.validate?.(changed);
		setting.setErrorMessage(problem ?? null);
		if (problem) return;
		await owner.setControlValue(control.key, changed);
		owner.refreshDomState();
	};
	switch (control.type) {
		case 'toggle':
			setting.addToggle(toggle =>
				toggle.setValue(value === true).onChange(changed => void keep(changed as never)),
			);
			break;
		case 'dropdown':
			setting.addDropdown(dropdown =>
				dropdown
					.addOptions(control.options)
					.setValue(asText(value))
					.onChange(changed => void keep(changed as never)),
			);
			break;
		case 'text':
			setting.addText(text =>
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(asText(value))
					.onChange(changed => void keep(changed as never)),
			);
			break;
		case 'textarea':
			setting.addTextArea(text =>
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(asText(value))
					.onChange(changed => void keep(changed as never)),
			);
			break;
		case 'number':
			setting.addText(text => {
				text.inputEl.type = 'number';
				const limits = {
					min: control.min ?? null,
					max: control.max ?? null,
					step: control.step ?? null,
				};
				text.inputEl.setAttrs(limits);
				text.setPlaceholder(control.placeholder ?? '')
					.setValue(asText(value))
					.onChange(changed => void keep(Number(changed) as never));
			});
			break;
		case 'folder':
		case 'file':
			setting.addSearch(search => {
				search
					.setPlaceholder(control.placeholder ?? '')
					.setValue(asText(value))
					.onChange(changed => void keep(changed as never));
				suggestPaths(search.inputEl, control, owner.app);
			});
			break;
		default:
			notBuilt(`a setting of the type ${control.type}`);
	}
}

/** Offers the vault's paths while typing. */
function suggestPaths(
	input: HTMLInputElement,
	control: O.SettingFolderControl | O.SettingFileControl,
	app: O.App,
): void {
	const folders =
		control.type === 'folder'
			? app.vault.getAllFolders(control.includeRoot).filter(folder => control.filter?.(folder) ?? true)
			: [];
	const files =
		control.type === 'file' ? app.vault.getFiles().filter(file => control.filter?.(file) ?? true) : [];
	const list = input.parentElement?.createEl('datalist', { attr: { id: `paths-${control.key}` } });
	for (const { path } of [...folders, ...files]) list?.createEl('option', { value: path });
	input.setAttr('list', `paths-${control.key}`);
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
