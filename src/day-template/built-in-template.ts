import type { HeaderLanguage } from '../markdown/header';
import { findHeaderBlock } from '../markdown/header-block';
import type { DayValues } from './placeholders';

/**
 * The template for who has none of their own, with only what this day can tell. A TOML header is one for Hugo: an
 * unknown zone gives a date alone, which Hugo reads in the site's zone.
 */
export function builtInTemplate(language: HeaderLanguage | null, values: DayValues): string {
	const links = [values.previous && '{{previous}}', values.next && '{{next}}'].filter(link => link !== '');
	const body = [...(links.length > 0 ? [links.join(' · '), ''] : []), '{{cursor}}'];
	return [...topLines(language, values), '', ...body].join('\n');
}

/** The top of the note that lists the days of a conference; it says that it is no day note itself. */
export function builtInOverviewTop(language: HeaderLanguage | null): string {
	if (language === null) return '# {{title}}\n\n';
	if (language !== 'toml') return '---\ntitle: {{title}}\nconference: false\n---\n\n';
	return [
		'+++',
		"title = '{{title}}'",
		'date = {{date:YYYY-MM-DDTHH:mm:ssZ}}',
		'draft = true',
		'',
		'[params]',
		'conference = false',
		'+++',
		'',
		'',
	].join('\n');
}

/** The language of the header that a template writes; `null` stands for the built-in one, which writes `builtIn`. */
export function languageOf(template: string | null, builtIn: HeaderLanguage | null): HeaderLanguage | null {
	return template === null ? builtIn : (findHeaderBlock(template)?.language ?? null);
}

function topLines(language: HeaderLanguage | null, { date, timezone }: DayValues): string[] {
	if (language === null) return [date ? '# {{title}} ({{date}})' : '# {{title}}'];
	if (language !== 'toml') {
		return [
			'---',
			'title: {{title}}',
			'conference: {{conference}}',
			'day: {{day}}',
			'date: {{date}}',
			'timezone: {{timezone}}',
			'---',
		];
	}
	return [
		'+++',
		"title = '{{title}}'",
		timezone ? 'date = {{date:YYYY-MM-DDTHH:mm:ssZ}}' : 'date = {{date}}',
		'draft = true',
		'',
		'[params]',
		"conference = '{{conference}}'",
		'day = {{day}}',
		"timezone = '{{timezone}}'",
		'+++',
	];
}
