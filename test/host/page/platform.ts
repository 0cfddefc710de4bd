import type * as O from 'obsidian';

/** A Linux desktop, until `emulatePhone`. */
export const Platform: typeof O.Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: '',
};

/** Becomes an Android phone: the flags that code asks, and the classes that styles ask. Before anything is drawn. */
export function emulatePhone(): void {
	const phone = {
		isDesktop: false,
		isMobile: true,
		isDesktopApp: false,
		isMobileApp: true,
		isAndroidApp: true,
		isPhone: true,
		isLinux: false,
	};
	Object.assign(Platform, phone);
	activeDocument.body.classList.add('is-mobile', 'is-phone', 'is-android');
}
