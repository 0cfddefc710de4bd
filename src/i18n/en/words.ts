/** What several parts say alike. */
export const words = {
	cancel: 'Cancel',
	clear: 'Clear',
	clearSearch: 'Clear search',
	showOnly: 'Show only',
	sortBy: 'Sort by',
	addFollowUp: 'Add follow-up',
	copyAddress: 'Copy address',
	addressCopied: 'Address copied',
	boardColumns: 'Columns of the board',
	quoted: (text: string) => `“${text}”`,
	open: (what: string) => `Open ${what}`,
	created: (name: string) => `Created “${name}”`,
};
