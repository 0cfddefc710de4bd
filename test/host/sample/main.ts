import {
	FuzzySuggestModal,
	Modal,
	Notice,
	Plugin,
	PluginSettingTab,
	type SettingDefinitionItem,
} from 'obsidian';
import { chips } from './chips';
import { SampleView } from './view';

interface SampleSettings {
	shout: boolean;
	name: string;
	colour: string;
	folder: string;
}

/** A plugin that uses each part of the API once, for the host's own tests. */
export default class SamplePlugin extends Plugin {
	declare settings: SampleSettings;

	override async onload(): Promise<void> {
		this.settings = {
			shout: false,
			name: '',
			colour: 'red',
			folder: '',
			...((await this.loadData()) as Partial<SampleSettings>),
		};
		this.addSettingTab(new SampleSettingTab(this.app, this));
		this.registerView('sample-view', leaf => new SampleView(leaf));
		this.addRibbonIcon(
			'star',
			'Open sample',
			() => void this.app.workspace.ensureSideLeaf('sample-view', 'right', { active: true }),
		);
		this.addCommand({
			id: 'open',
			name: 'Open sample',
			callback: () => void this.app.workspace.ensureSideLeaf('sample-view', 'right', { active: true }),
		});
		this.addCommand({
			id: 'open-main',
			name: 'Open sample in main area',
			callback: () =>
				void this.app.workspace.getLeaf('tab').setViewState({ type: 'sample-view', active: true }),
		});
		this.addCommand({ id: 'notice', name: 'Show notice', callback: () => this.#notice() });
		this.addCommand({
			id: 'modal',
			name: 'Show modal',
			callback: () => new Modal(this.app).setTitle('A title').open(),
		});
		this.addCommand({
			id: 'choose',
			name: 'Choose a colour',
			callback: () => new ColourModal(this.app).open(),
		});
		this.addCommand({
			id: 'stamp',
			name: 'Stamp',
			editorCallback: editor => editor.replaceRange('stamped ', { line: 0, ch: 0 }),
		});
		this.addCommand({
			id: 'process',
			name: 'Shout the first note',
			callback: () => {
				const [file] = this.app.vault.getMarkdownFiles();
				if (file) void this.app.vault.process(file, text => text.toUpperCase());
			},
		});
		this.registerEditorExtension(chips);
		this.registerMarkdownPostProcessor((el, context) => {
			const info = context.getSectionInfo(el);
			el.querySelectorAll('a.external-link').forEach(link =>
				link.setAttribute('data-lines', `${info?.lineStart}-${info?.lineEnd}`),
			);
		});
	}

	#notice(): void {
		const message = createFragment(fragment => {
			fragment.appendText('Done. ');
			fragment
				.createEl('button', { text: 'Undo' })
				.addEventListener('click', () => new Notice('Undone'));
		});
		new Notice(message, 0);
	}
}

class ColourModal extends FuzzySuggestModal<string> {
	getItems(): string[] {
		return ['red', 'green', 'blue'];
	}

	getItemText(colour: string): string {
		return colour;
	}

	onChooseItem(colour: string): void {
		new Notice(`You chose ${colour}`);
	}
}

class SampleSettingTab extends PluginSettingTab {
	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{ name: 'Shout', desc: 'In capitals.', control: { type: 'toggle', key: 'shout' } },
			{
				name: 'Name',
				control: {
					type: 'text',
					key: 'name',
					validate: name => (name === 'bad' ? 'Not that one.' : undefined),
				},
			},
			{
				type: 'group',
				heading: 'Looks',
				items: [
					{
						name: 'Colour',
						control: { type: 'dropdown', key: 'colour', options: { red: 'Red', blue: 'Blue' } },
						visible: () => true,
					},
					{ name: 'Folder', control: { type: 'folder', key: 'folder' } },
				],
			},
		];
	}
}
