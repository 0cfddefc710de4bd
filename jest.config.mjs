/** Unit tests run in plain Node. Packages that ship as ES modules are compiled as our own sources are. */
export default {
	testEnvironment: 'node',
	setupFiles: ['<rootDir>/test/seed.ts'],
	maxWorkers: 2,
	testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
	// Tests over real notes need a folder of them.
	testPathIgnorePatterns: process.env.CORPUS ? [] : ['real-notes'],
	transform: {
		'^.+\\.[mc]?[jt]sx?$': [
			'@swc/jest',
			{
				jsc: {
					target: 'es2022',
					transform: { react: { runtime: 'automatic', importSource: 'preact' } },
				},
			},
		],
	},
	transformIgnorePatterns: [
		'node_modules/(?:@swc|@codemirror|jsdom|obsidian-test-mocks|prettier|typescript)/',
	],
};
