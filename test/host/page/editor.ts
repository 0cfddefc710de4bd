import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as O from 'obsidian';
import { editorCommands } from './editor-commands';

/** Obsidian's editor over a CodeMirror view, which plugins also reach as `cm`. Positions outside the text are moved into it. */
export class Editor implements O.Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.sliceDoc();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return this.#line(line)?.text ?? '';
	}

	setLine(n: number, text: string): void {
		const line = this.#line(n);
		if (line) this.cm.dispatch({ changes: { from: line.from, to: line.to, insert: text } });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some(range => !range.empty);
	}

	getRange(from: O.EditorPosition, to: O.EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch({ ...this.cm.state.replaceSelection(replacement), ...userEvent(origin) });
	}

	replaceRange(replacement: string, from: O.EditorPosition, to = from, origin?: string): void {
		this.cm.dispatch({ changes: this.#change({ text: replacement, from, to }), ...userEvent(origin) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): O.EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): O.EditorSelection[] {
		const { ranges } = this.cm.state.selection;
		return ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setCursor(pos: O.EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: O.EditorPosition, head = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: O.EditorSelectionOrCaret[], main = 0): void {
		const made = ranges.map(({ anchor, head = anchor }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
		);
		this.cm.dispatch({ selection: EditorSelection.create(made, main) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.cm.scrollDOM.scrollTo({ ...(x != null && { left: x }), ...(y != null && { top: y }) });
	}

	scrollIntoView(range: O.EditorRange, center = false): void {
		const wanted = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
		this.cm.dispatch({
			effects: EditorView.scrollIntoView(wanted, { y: center ? 'center' : 'nearest' }),
		});
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: O.EditorCommandName): void {
		editorCommands[command](this.cm);
	}

	transaction(
		{ changes = [], replaceSelection, selection, selections }: O.EditorTransaction,
		origin?: string,
	): void {
		if (replaceSelection !== undefined) this.replaceSelection(replaceSelection, origin);
		const chosen = selections ?? (selection ? [selection] : null);
		const set = this.cm.state.changes(changes.map(change => this.#change(change)));
		// Selections are places in the text as it will be.
		const after = set.apply(this.cm.state.doc);
		const ranges = chosen?.map(({ from, to = from }) =>
			EditorSelection.range(offsetIn(after, from), offsetIn(after, to)),
		);
		this.cm.dispatch({
			changes: set,
			...(ranges && { selection: EditorSelection.create(ranges) }),
			...userEvent(origin),
		});
	}

	wordAt(pos: O.EditorPosition): O.EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset(pos: O.EditorPosition): number {
		return offsetIn(this.cm.state.doc, pos);
	}

	offsetToPos(offset: number): O.EditorPosition {
		const line = this.cm.state.doc.lineAt(Math.min(offset, this.cm.state.doc.length));
		return { line: line.number - 1, ch: Math.min(offset, line.to) - line.from };
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => O.EditorChange | void,
		ignoreEmpty = true,
	): void {
		const lines = this.getValue()
			.split('\n')
			.map((text, line) => ({ text, line }));
		const values = lines
			.filter(({ text }) => !ignoreEmpty || text.trim())
			.map(each => ({ ...each, value: read(each.line, each.text) }));
		const changes = values
			.map(({ line, text, value }) => write(line, text, value))
			.filter(change => change !== undefined);
		this.transaction({ changes: changes });
	}

	#line(line: number): ReturnType<EditorView['state']['doc']['line']> | null {
		return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1) : null;
	}

	#change({ text, from, to = from }: O.EditorChange): ChangeSpec {
		return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
	}
}

function offsetIn(doc: EditorView['state']['doc'], { line, ch }: O.EditorPosition): number {
	if (line < 0) return 0;
	if (line >= doc.lines) return doc.length;
	const found = doc.line(line + 1);
	return Math.min(found.from + Math.max(0, ch), found.to);
}

function userEvent(origin?: string): { userEvent?: string } {
	return origin ? { userEvent: origin } : {};
}
