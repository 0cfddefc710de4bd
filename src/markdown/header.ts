export type HeaderLanguage = 'yaml' | 'toml' | 'json';
