/** The part we use of a package that is there only for those who run against the real app. */
declare module 'obsidian-launcher' {
	export default class ObsidianLauncher {
		/** Starts the newest app, with settings of its own, on a vault; `plugins` are folders. */
		launch(options: {
			readonly vault: string;
			readonly plugins: readonly string[];
			readonly args: readonly string[];
		}): Promise<{ proc: { kill(): void } }>;
	}
}
