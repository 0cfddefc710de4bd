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
import { BasesView } from './bases-view';
import { Component } from './component';
import { ConfirmationModal } from './confirmation-modal';
import { ButtonComponent, ExtraButtonComponent } from './buttons';
import { BaseComponent, DropdownComponent, ToggleComponent, ValueComponent } from './controls';
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
import { Menu } from './menu';
import { MenuItem, MenuSeparator } from './menu-item';
import { MetadataCache } from './metadata-cache';
import { Modal } from './modal';
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

/** The exports of `obsidian` that the host has. */
export const built = {
	AbstractTextComponent,
	App,
	BaseComponent,
	ButtonComponent,
	BasesView,
	Component,
	ConfirmationModal,
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

function compareVersions(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
