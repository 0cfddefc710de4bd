/** The part we use of a package that is there only for those who run against the real app. */
declare module 'obsidian-launcher' {
	interface LaunchOptions {
		readonly vault: string;
		readonly args: readonly string[];
		readonly appVersion: string;
		readonly installerVersion: string;
	}
	export default class ObsidianLauncher {
		launch(options: LaunchOptions): Promise<{ proc: { kill(): void } }>;
	}
}
