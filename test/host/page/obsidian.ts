import type * as O from 'obsidian';
import {
	apiVersion,
	arrayBufferToBase64,
	arrayBufferToHex,
	base64ToArrayBuffer,
	debounce,
	getAllTags,
	getFrontMatterInfo,
	getLinkpath,
	hexToArrayBuffer,
	moment,
	normalizePath,
	parseLinktext,
	parseYaml,
	prepareFuzzySearch,
	prepareSimpleSearch,
	sortSearchResults,
	stringifyYaml,
	stripHeading,
	stripHeadingForLink,
} from 'obsidian-test-mocks/obsidian';
import { App } from './app';
import { Component } from './component';
import {
	BaseComponent,
	ButtonComponent,
	DropdownComponent,
	ExtraButtonComponent,
	ToggleComponent,
	ValueComponent,
} from './controls';
import { Editor } from './editor';
import {
	editorEditorField,
	editorInfoField,
	editorLivePreviewField,
	editorViewField,
	livePreviewState,
} from './editor-fields';
import { Events } from './events';
import { FileManager } from './file-manager';
import { EditableFileView, FileView, TextFileView } from './file-view';
import { TAbstractFile, TFile, TFolder } from './files';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { Keymap, Scope } from './keymap';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { Menu, MenuItem, MenuSeparator } from './menu';
import { MetadataCache } from './metadata-cache';
import { Modal } from './modal';
import { notBuilt } from './not-built';
import { Notice } from './notice';
import { Platform } from './platform';
import { Plugin } from './plugin';
import { MarkdownPreviewRenderer } from './post-processors';
import { MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer } from './reading-view';
import { request, requestUrl } from './request-url';
import { WorkspaceRibbon } from './ribbon';
import { sanitizeHTMLToDom } from './sanitize';
import { Setting, SettingGroup } from './setting';
import { PluginSettingTab, SettingTab } from './setting-tab';
import type { Shape } from './shape';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { FuzzySuggestModal, renderMatches, SuggestModal } from './suggest-modal';
import { WorkspaceTabs } from './tabs';
import { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-controls';
import { setTooltip } from './tooltip';
import { Vault } from './vault';
import { ItemView, View } from './view';
import { Workspace } from './workspace';
import {
	WorkspaceContainer,
	WorkspaceItem,
	WorkspaceParent,
	WorkspaceRoot,
	WorkspaceSplit,
} from './workspace-items';

const built = {
	AbstractTextComponent,
	App,
	BaseComponent,
	ButtonComponent,
	Component,
	DropdownComponent,
	EditableFileView,
	Editor,
	Events,
	ExtraButtonComponent,
	FileManager,
	FileView,
	FuzzySuggestModal,
	ItemView,
	Keymap,
	MarkdownPreviewRenderer,
	MarkdownPreviewView,
	MarkdownRenderChild,
	MarkdownRenderer,
	MarkdownView,
	Menu,
	MenuItem,
	MenuSeparator,
	MetadataCache,
	Modal,
	Notice,
	Platform,
	Plugin,
	PluginSettingTab,
	Scope,
	SearchComponent,
	Setting,
	SettingGroup,
	SettingTab,
	SuggestModal,
	TAbstractFile,
	TFile,
	TFolder,
	TextAreaComponent,
	TextComponent,
	TextFileView,
	ToggleComponent,
	ValueComponent,
	Vault,
	View,
	Workspace,
	WorkspaceContainer,
	WorkspaceItem,
	WorkspaceLeaf,
	WorkspaceMobileDrawer,
	WorkspaceParent,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceTabs,
	addIcon,
	apiVersion,
	arrayBufferToBase64,
	arrayBufferToHex,
	base64ToArrayBuffer,
	debounce,
	editorEditorField,
	editorInfoField,
	editorLivePreviewField,
	editorViewField,
	getAllTags,
	getFrontMatterInfo,
	getIcon,
	getIconIds,
	/** The host speaks English, unless the address says otherwise (`?language=de`). */
	getLanguage: () => activeDocument.documentElement.lang || 'en',
	getLinkpath,
	hexToArrayBuffer,
	livePreviewState,
	moment,
	normalizePath,
	parseLinktext,
	parseYaml,
	prepareFuzzySearch,
	prepareSimpleSearch,
	removeIcon,
	renderMatches,
	request,
	requestUrl,
	requireApiVersion: (version: string) => compareVersions(apiVersion, version) >= 0,
	sanitizeHTMLToDom,
	setIcon,
	setTooltip,
	sortSearchResults,
	stringifyYaml,
	stripHeading,
	stripHeadingForLink,
};

const notBuiltClasses = [
	'AbstractInputSuggest',
	'BasesEntry',
	'BasesEntryGroup',
	'BasesQueryResult',
	'BasesView',
	'BasesViewConfig',
	'BooleanValue',
	'CapacitorAdapter',
	'ColorComponent',
	'ConfirmationButton',
	'ConfirmationModal',
	'DateValue',
	'DisplayValueComponent',
	'DurationValue',
	'EditorSuggest',
	'FileSystemAdapter',
	'FileValue',
	'HTMLValue',
	'HoverPopover',
	'IconValue',
	'ImageValue',
	'LinkValue',
	'ListValue',
	'MarkdownEditView',
	'MomentFormatComponent',
	'NotNullValue',
	'NullValue',
	'NumberValue',
	'ObjectValue',
	'PopoverState',
	'PopoverSuggest',
	'PrimitiveValue',
	'ProgressBarComponent',
	'QueryController',
	'RegExpValue',
	'RelativeDateValue',
	'RenderContext',
	'SecretComponent',
	'SecretStorage',
	'SettingPage',
	'SliderComponent',
	'StringValue',
	'TagValue',
	'Tasks',
	'UrlValue',
	'Value',
	'WorkspaceFloating',
	'WorkspaceWindow',
] as const;

const notBuiltFunctions = [
	'displayTooltip',
	'finishRenderMath',
	'getBlobArrayBuffer',
	'htmlToMarkdown',
	'iterateCacheRefs',
	'iterateRefs',
	'loadMathJax',
	'loadMermaid',
	'loadPdfJs',
	'loadPrism',
	'parseFrontMatterAliases',
	'parseFrontMatterEntry',
	'parseFrontMatterStringArray',
	'parseFrontMatterTags',
	'parsePropertyId',
	'renderMath',
	'renderResults',
	'resolveSubpath',
] as const;

/** A class may be extended and asked for with `instanceof`; only making one throws. */
function classNotBuilt(name: string): unknown {
	return class {
		constructor() {
			notBuilt(name);
		}
	};
}

/** What a plugin gets for `require('obsidian')`: every export of the app, built or throwing. */
export const obsidian: Record<string, unknown> = {
	...Object.fromEntries(notBuiltClasses.map(name => [name, classNotBuilt(name)])),
	...Object.fromEntries(notBuiltFunctions.map(name => [name, () => notBuilt(name)])),
	...built,
};

type App_ = typeof O;
type Built = keyof typeof built;
type NotBuilt = (typeof notBuiltClasses)[number] | (typeof notBuiltFunctions)[number];

/** What a class of the app has without being made: its static members. And what one that is made is. */
type Class<T, Made> = Omit<T, 'prototype'> & { prototype: Shape<Made> };
type Expected<T> = T extends (...args: never[]) => unknown
	? T
	: T extends { prototype: infer Made }
		? Class<T, Made>
		: T;

/** Compile errors: an export of the app that is neither built nor listed, one listed that the app has not, one that does not fit. */
export const everyExportIsKnown: [
	Exclude<keyof App_, Built | NotBuilt>,
	Exclude<Built | NotBuilt, keyof App_>,
] extends [never, never]
	? true
	: never = true;
export const everyBuiltExportFits: { readonly [K in Built]: Expected<App_[K]> } = built;

function compareVersions(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
