import { say } from '../../model/text/say';

/** Docusaurus puts the name of a category here. */
const label = '{label}';
const heading = '{heading}';

/** The texts of Docusaurus' theme that its own translations lack in a language, or say wrongly. */
export const readThemeTexts = (): Record<string, string> => ({
  'theme.docs.breadcrumbs.home': say('theme.home'),
  'theme.docs.breadcrumbs.navAriaLabel': say('theme.breadcrumbs'),
  'theme.NavBar.navAriaLabel': say('theme.navigation'),
  'theme.common.headingLinkTitle': say('theme.link-to', { heading }),
  'theme.docs.paginator.navAriaLabel': say('theme.docs-pages'),
  'theme.docs.sidebar.toggleSidebarButtonAriaLabel': say('theme.toggle-navigation'),
  'theme.docs.sidebar.closeSidebarButtonAriaLabel': say('theme.close-navigation'),
  'theme.docs.sidebar.navAriaLabel': say('theme.docs-sidebar'),
  'theme.DocSidebarItem.expandCategoryAriaLabel': say('theme.expand-category', { label }),
  'theme.DocSidebarItem.collapseCategoryAriaLabel': say('theme.collapse-category', { label }),
  'theme.navbar.mobileDropdown.collapseButton.expandAriaLabel': say('theme.expand-dropdown'),
  'theme.navbar.mobileDropdown.collapseButton.collapseAriaLabel': say('theme.collapse-dropdown'),
  'theme.colorToggle.ariaLabel.mode.system': say('theme.system-mode'),
  'theme.CodeBlock.wordWrapToggle': say('theme.word-wrap'),
  'theme.IconExternalLink.ariaLabel': say('theme.new-tab'),
  'theme.contentVisibility.draftBanner.title': say('theme.draft'),
  'theme.contentVisibility.draftBanner.message': say('theme.draft-about'),
  'theme.contentVisibility.unlistedBanner.title': say('theme.unlisted'),
  'theme.contentVisibility.unlistedBanner.message': say('theme.unlisted-about'),
});
