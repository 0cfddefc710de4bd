/** An element as data: what it takes to build it anew without any library. */
interface Described {
	readonly space: string | null;
	readonly tag: string;
	readonly attributes: readonly (readonly [string, string])[];
	readonly children: readonly (Described | string)[];
}

/** What builds a copy of an element each time it is called: plain DOM, all at once. */
export function plainCopies(element: Element): () => Element {
	const described = describe(element);
	return () => build(described);
}

/** Makes the page work out where everything stands. */
export function layOut(host: HTMLElement): void {
	host.getBoundingClientRect();
	host.lastElementChild?.getBoundingClientRect();
}

function describe(element: Element): Described {
	return {
		space: element.namespaceURI,
		tag: element.localName,
		attributes: Array.from(element.attributes, ({ name, value }) => [name, value] as const),
		children: Array.from(element.childNodes, child =>
			child instanceof Element ? describe(child) : (child.textContent ?? ''),
		),
	};
}

function build({ space, tag, attributes, children }: Described): Element {
	const element = document.createElementNS(space, tag);
	for (const [name, value] of attributes) element.setAttribute(name, value);
	for (const child of children) element.append(typeof child === 'string' ? child : build(child));
	return element;
}
