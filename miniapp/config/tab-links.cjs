/** As Taro's tab bar writes each of its links. */
const SCRIPT_LINK = "href: 'javascript:;', class: className, onClick: onClick";
const PAGE_LINK =
  "href: '#/' + pagePath.replace(/^\\//, ''), class: className, onClick: function (event) { event.preventDefault(); return onClick.call(this); }";

/** A link of Taro's tab bar is a script, which the security policy of the page forbids: it leads to its page instead, and the press does what it did. */
module.exports = function tabLinks(source) {
  if (!source.includes(SCRIPT_LINK)) throw new Error('The tab bar of @tarojs/components writes its links in another way now.');
  return source.replace(SCRIPT_LINK, PAGE_LINK);
};
