/** What the app calls a note: `2025/KubeCon Day 1.md` is `KubeCon Day 1`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
