import type { Setting, SettingDefinitionItem } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { SettingsStore } from '../settings-store';
import { fillPath, findPatternProblem } from './day-path';
import { deviceClock } from './obsidian-device';

/** The rows of the settings dialog that are about day notes. @param isNote is there a note of this path? */
export function dayTemplateSettings(
	store: SettingsStore,
	strings: Strings,
	isNote: (path: string) => boolean,
): SettingDefinitionItem {
	const text = strings.dayTemplate.settings;
	return {
		type: 'group',
		heading: text.heading,
		items: [
			{ ...text.path, render: setting => drawPath(setting, store, strings) },
			{
				...text.template,
				control: {
					type: 'file',
					key: 'dayTemplate.template',
					filter: file => file.extension === 'md',
					validate: path =>
						path === '' || isNote(path) ? undefined : strings.settings.noteMissing(path),
				},
			},
			{
				...text.header,
				control: {
					type: 'dropdown',
					key: 'dayTemplate.header',
					options: { ...strings.dayTemplate.setUp.headers },
				},
			},
		],
	};
}

/** The naming pattern with an example of its paths; one that cannot name two days is shown as wrong and not kept. */
function drawPath(setting: Setting, store: SettingsStore, strings: Strings): void {
	const text = strings.dayTemplate.settings;
	const clock = deviceClock(new Date());
	const show = (pattern: string) => {
		const problem = findPatternProblem(pattern, clock);
		setting.setErrorMessage(problem && text.problems[problem]);
		setting.setDesc(problem ? text.path.desc : text.example(fillPath(pattern, '', example, clock)));
		return problem === null;
	};
	setting.setName(text.path.name).addText(input => {
		input.inputEl.setAttr('aria-label', text.path.name);
		input.inputEl.addClass('conference-notes-pattern');
		input.setValue(store.read().dayTemplate.path).onChange(pattern => {
			if (show(pattern)) void store.change('dayTemplate.path', pattern);
		});
	});
	show(store.read().dayTemplate.path);
}

const example = {
	title: 'HarborConf 2026 Day 3',
	conference: 'HarborConf 2026',
	day: 3,
	date: '2026-05-21',
	timezone: 'UTC',
	previous: '',
	next: '',
};
