import { createElement, icons } from 'lucide';

const added = new Map<string, string>();
// The few ids of the app that are not Lucide's own names.
const renamed: Record<string, string> = {
	cross: 'x',
	'vertical-three-dots': 'ellipsis-vertical',
	'right-arrow': 'chevron-right',
	document: 'file',
};

/** The icon's drawing, `null` for an id that is none. Both `mic` and `lucide-mic` are ids. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	const svg = own === undefined ? fromLucide(id) : fromSource(own);
	svg?.classList.add('svg-icon', own === undefined ? `lucide-${plainId(id)}` : id);
	return svg;
}

/** Unlike the app, which then shows nothing, an unknown id throws. */
export function setIcon(parent: HTMLElement, id: string): void {
	const svg = getIcon(id);
	if (!svg) throw new Error(`There is no icon "${id}".`);
	parent.replaceChildren(svg);
}

export function addIcon(id: string, source: string): void {
	added.set(id, source);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	const lucide = Object.keys(icons).map(name =>
		name.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[a-z])(?=\d)/g, '-').toLowerCase(),
	);
	return [...lucide.map(id => `lucide-${id}`), ...added.keys()];
}

function plainId(id: string): string {
	const plain = id.replace(/^lucide-/, '');
	return renamed[plain] ?? plain;
}

function fromLucide(id: string): SVGSVGElement | null {
	const name = plainId(id).replace(/(?:^|-)([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
	const node = (icons as Record<string, Parameters<typeof createElement>[0] | undefined>)[name];
	return node ? (createElement(node) as SVGSVGElement) : null;
}

function fromSource(source: string): SVGSVGElement {
	const svg = activeDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', '0 0 100 100');
	const parsed = new DOMParser().parseFromString(
		`<svg xmlns="${svg.namespaceURI}">${source}</svg>`,
		'image/svg+xml',
	);
	svg.append(...parsed.documentElement.childNodes);
	return svg;
}
