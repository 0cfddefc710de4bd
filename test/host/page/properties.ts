import { setIcon } from './icons';

/** A YAML header as the app shows it above a note. */
export function renderProperties(parent: HTMLElement, properties: unknown): void {
	if (typeof properties !== 'object' || properties === null) return;
	const container = parent.createDiv('metadata-container');
	container.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
	const list = container.createDiv('metadata-properties');
	for (const [key, value] of Object.entries(properties)) {
		const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
		const name = row.createDiv('metadata-property-key');
		setIcon(name.createSpan('metadata-property-icon'), iconOf(value));
		name.createSpan({ cls: 'metadata-property-key-input', text: key });
		const cell = row.createDiv('metadata-property-value');
		if (Array.isArray(value))
			for (const each of value) cell.createDiv({ cls: 'multi-select-pill', text: String(each) });
		else cell.setText(value === null ? '' : String(value));
	}
}

function iconOf(value: unknown): string {
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'number') return 'binary';
	if (typeof value === 'boolean') return 'square-check';
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? 'calendar' : 'text';
}
