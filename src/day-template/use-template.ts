import { useEffect, useState } from 'preact/hooks';

/** A template as it was read: `null` is the built-in one, `undefined` one that cannot be read. */
export interface ReadTemplate {
	readonly path: string;
	readonly text: string | null | undefined;
}

/** The template at a path (`''` for the built-in one); `null` while it is being read. */
export function useTemplate(
	path: string,
	read: (path: string) => Promise<string | undefined>,
): ReadTemplate | null {
	const [template, setTemplate] = useState<ReadTemplate>({ path: '', text: null });
	useEffect(() => {
		let isCurrent = true;
		const text = path === '' ? Promise.resolve(null) : read(path);
		void text.then(text => isCurrent && setTemplate({ path, text }));
		return () => (isCurrent = false);
	}, [path]);
	return template.path === path ? template : null;
}
