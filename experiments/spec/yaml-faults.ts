// Words for the faults of syntax that the YAML library reports by code (yaml 2.9, `ErrorCode`).
import type { Text } from './text.ts'

interface Words {
  message: Text
  mend: Text
}

const oneAnchor: Text = { en: 'keep one of them', zh: '请只保留一个' }
const quoteIt: Text = { en: 'put quotes around the text', zh: '请给该文本加引号' }
const noTag: Text = { en: 'remove the word that starts with !', zh: '请删去以 ! 开头的标签' }

export const unknownAliasMend: Text = {
  en: 'name an anchor (&name) before its alias (*name), or put quotes around the text',
  zh: '别名（*name）之前须有锚点（&name），否则请给文本加引号',
}

export const yamlFaults: Record<string, Words> = {
  ALIAS_PROPS: {
    message: { en: 'an alias cannot carry an anchor or a tag', zh: '别名不能带锚点或标签' },
    mend: { en: 'remove what stands before the alias', zh: '请删去别名之前的部分' },
  },
  BAD_ALIAS: { message: { en: 'this alias has no valid name', zh: '别名的名称无效' }, mend: unknownAliasMend },
  BAD_COLLECTION_TYPE: { message: { en: 'this tag does not fit what follows', zh: '标签与其后内容不符' }, mend: noTag },
  BAD_DIRECTIVE: {
    message: { en: 'a line that starts with % is not understood', zh: '无法理解以 % 开头的行' },
    mend: { en: 'remove the line', zh: '请删去该行' },
  },
  BAD_DQ_ESCAPE: {
    message: { en: 'this backslash sequence does not exist', zh: '此反斜杠转义不存在' },
    mend: { en: 'use single quotes, or write \\\\ for a backslash', zh: '请改用单引号，或用 \\\\ 表示反斜杠' },
  },
  BAD_INDENT: {
    message: { en: 'the indent does not fit the lines above', zh: '缩进与上文不一致' },
    mend: {
      en: 'give all keys of one map the same indent, and close brackets that are open',
      zh: '同一映射的各键应有相同缩进，并闭合已打开的括号',
    },
  },
  BAD_PROP_ORDER: {
    message: { en: 'anchor and tag stand in the wrong place', zh: '锚点与标签的位置不对' },
    mend: { en: 'put them right before the value', zh: '请置于值的正前方' },
  },
  BAD_SCALAR_START: {
    message: { en: 'a text cannot start with this character', zh: '文本不能以此字符开头' },
    mend: quoteIt,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: { en: 'two keys stand on one line', zh: '一行中出现两个键' },
    mend: {
      en: 'write one key on each line, and quotes around a text that holds a colon',
      zh: '每行只写一个键；含冒号的文本请加引号',
    },
  },
  BLOCK_IN_FLOW: {
    message: { en: 'an indented block stands within brackets', zh: '括号内出现缩进块' },
    mend: { en: 'write either brackets or indented lines', zh: '请只用括号或只用缩进行' },
  },
  KEY_OVER_1024_CHARS: {
    message: { en: 'a key is longer than 1024 characters', zh: '键超过 1024 个字符' },
    mend: { en: 'check for a missing colon or quote above', zh: '请检查上文是否缺少冒号或引号' },
  },
  MISSING_CHAR: {
    message: { en: 'a colon, comma, quote or bracket is missing', zh: '缺少冒号、逗号、引号或括号' },
    mend: { en: 'close the quote or bracket, or put the missing mark', zh: '请闭合引号或括号，或补上缺少的标点' },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { en: 'a key runs over several lines, or its colon is missing', zh: '键跨越多行，或缺少冒号' },
    mend: { en: 'write `key: value` on one line', zh: '请在一行内写 `键：值`' },
  },
  MULTIPLE_ANCHORS: { message: { en: 'a value has two anchors', zh: '一个值有两个锚点' }, mend: oneAnchor },
  MULTIPLE_DOCS: {
    message: { en: 'a second document starts here', zh: '此处开始了第二个文档' },
    mend: {
      en: 'keep one experiment in a file: remove what follows the line ---',
      zh: '一个文件只写一个实验：请删去 --- 之后的内容',
    },
  },
  MULTIPLE_TAGS: { message: { en: 'a value has two tags', zh: '一个值有两个标签' }, mend: noTag },
  NON_STRING_KEY: {
    message: { en: 'a key is not a word', zh: '键不是单词' },
    mend: {
      en: 'write `key: value`, without lists, maps or ? as keys',
      zh: '请写 `键: 值`，不要用列表、映射或 ? 作键',
    },
  },
  TAB_AS_INDENT: {
    message: { en: 'a tab is used for the indent', zh: '使用了制表符缩进' },
    mend: { en: 'indent with spaces', zh: '请用空格缩进' },
  },
  TAG_RESOLVE_FAILED: { message: { en: 'this tag is not understood', zh: '无法理解此标签' }, mend: noTag },
  UNEXPECTED_TOKEN: {
    message: { en: 'this does not belong here', zh: '此处不应出现该内容' },
    mend: {
      en: 'check quotes, brackets and colons on this line and the line above',
      zh: '请检查本行与上一行的引号、括号和冒号',
    },
  },
}

/** For a code that a later library may bring. */
export const otherYamlFault: Words = {
  message: { en: 'it cannot be read from here on', zh: '从此处起无法读取' },
  mend: { en: 'compare with experiments/baseline.yaml', zh: '请对照 experiments/baseline.yaml' },
}
