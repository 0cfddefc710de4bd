/** The settings dialog. */
export const settings = {
	conferenceFolder: {
		name: 'Conference folder',
		desc: 'Notes in this folder are day notes even when nothing else in them says so.',
	},
	linkCards: { name: 'Link cards', desc: 'Where a bare address is shown as a card or chip.' },
	linkCardsWhere: { 'day-notes': 'In day notes', 'every-note': 'In every note', never: 'Never' },
	notConferences: { heading: 'Not a conference', empty: 'Nothing was marked as not a conference.' },
};
