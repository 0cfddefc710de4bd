/** The settings dialog. */
export const settings = {
	conferenceFolder: {
		name: 'Conference folder',
		desc: 'Notes in this folder are day notes even when nothing else in them says so.',
	},
	folderMissing: (path: string) => `There is no folder “${path}”.`,
	noteMissing: (path: string) => `There is no note “${path}”.`,
	keywords: {
		name: 'First words of follow-ups',
		desc: 'A comment in <!-- --> or %% %% is a follow-up when it begins with one of these words.',
	},
	notConferences: { heading: 'Not a conference', empty: 'Nothing was marked as not a conference.' },
	all: 'All settings',
	restore: {
		name: 'Restore defaults',
		desc: 'Every setting gets the value it had at first.',
		button: 'Restore',
		confirm: 'Restore all settings to their defaults?',
		warning:
			'Your notes stay as they are. This cannot be undone; copy the settings as text to keep them.',
		done: 'All settings are at their defaults.',
	},
	text: {
		name: 'Settings as text',
		desc: 'Copy all settings, or paste those of another vault.',
		button: 'Show as text',
		help: 'What you change or paste here is taken field by field.',
		label: 'All settings as text',
		copy: 'Copy',
		copied: 'Settings copied',
		apply: 'Apply',
		applied: 'Settings applied',
		unreadable: (why: string) => `This cannot be read: ${why}`,
		noSettings: 'This has no settings in it.',
		wrong: (field: string, value: string) => `“${field}” cannot be ${value} and stays as it is.`,
		unknown: (field: string) => `There is no setting “${field}”. It is left out.`,
	},
	reset: (fields: string) =>
		`Some settings of Conference Notes could not be read and are at their defaults: ${fields}`,
	unreadable: {
		atFirst: 'The settings of Conference Notes could not be read. All are at their defaults.',
		later: 'The changed settings of Conference Notes could not be read. All stay as they were.',
	},
};
