// What the explorer says, in Chinese and English.

const WORDS = {
  title: ['政图', 'Zhengtu'],
  subtitle: ['地方报纸上的人、会、事、数', 'Officials, meetings, projects and figures in local papers'],
  home: ['首页', 'Home'], search: ['检索', 'Search'], targets: ['目标', 'Targets'], network: ['同场网络', 'Network'],
  query: ['查询', 'Query'], doubts: ['存疑', 'Doubts'], question: ['问题', 'Question'], document: ['原文', 'Document'],
  skip: ['跳到正文', 'Skip to content'], language: ['English', '中文'],
  place: ['地区', 'Place'], everywhere: ['全部地区', 'all places'], since: ['自', 'From'], until: ['至', 'To'],
  confidence: ['把握不低于', 'Confidence at least'], any: ['不限', 'any'], clear: ['清除', 'Clear'], browse: ['按类别浏览', 'Browse by kind'], yes: ['是', 'yes'], no: ['否', 'no'], searchIt: ['检索此名', 'Search for the name'],
  idle: ['此处不适用：', 'Has no bearing here:'], filterBy: ['筛选', 'Filter'],
  loading: ['载入中…', 'Loading…'], nothing: ['没有结果。', 'Nothing found.'], failed: ['出错了', 'Something went wrong'],
  serverSays: ['服务器答复', 'The server answers'], noIri: ['不是合法的 IRI', 'Not an IRI'],
  official: ['官员', 'Official'], person: ['人物', 'Person', 'People'], meeting: ['会议', 'Meeting'],
  organization: ['机构', 'Organization'], project: ['项目', 'Project'], policy: ['文件', 'Policy document'],
  campaign: ['专项行动', 'Campaign'], target: ['目标', 'Target'], figure: ['数据', 'Figure'], post: ['职务', 'Post'],
  tenure: ['任职', 'Tenure'], participation: ['参会', 'Participation'], item: ['议题', 'Agenda item'],
  statement: ['要点', 'Statement'], milestone: ['进展', 'Milestone'], review: ['存疑', 'Doubt'], article: ['报道', 'Article'],
  place_: ['地点', 'Place'], other: ['其他', 'Other'], newspaper: ['报纸', 'Newspaper'],
  inGraph: ['图中有什么', 'What is in the graph'], byYear: ['各年文档', 'Documents by year'], byPlace: ['各地文档', 'Documents by place'],
  unsettled: ['未能确定日期或地区的文档', 'Documents without a day or a place'], noDay: ['无日期', 'no day'], noPlace: ['无地区', 'no place'],
  lost: ['未能读入的文件', 'Files that could not be read'], refused: ['不收', 'refused'], reduced: ['部分读入', 'in part'],
  invalid: ['不合规', 'invalid'], failed_: ['出错', 'failed'],
  allSettled: ['每份文档都有日期和地区。', 'Every document has a day and a place.'],
  gallery: ['问题库', 'Questions'], checks: ['质量检查', 'Quality checks'], check: ['检查', 'Check'], date: ['日期', 'Date'], evidence: ['依据', 'Evidence'], documents: ['文档', 'Documents'],
  searchFor: ['姓名、机构、会议、项目…', 'a name, body, meeting, project …'], kind: ['类别', 'Kind'], year: ['年份', 'Year'],
  found: ['条', 'found'], first: ['只列前', 'only the first'], before: ['上一页', 'Back'], after: ['下一页', 'More'], all: ['全部', 'all'],
  posts: ['任职', 'Posts'], meetings: ['会议', 'Meetings'], appearsWith: ['常同场的人', 'Appears with'], sources: ['出处', 'Sources'],
  said: ['要点', 'What was said'], name: ['姓名', 'Name'], otherNames: ['又作', 'Also written'], day: ['日期', 'Day'], role: ['角色', 'Role'],
  postTitle: ['职务', 'Title'], body: ['机构', 'Body'], firstSeen: ['初见', 'First seen'], lastSeen: ['末见', 'Last seen'],
  appointed: ['任命', 'Appointed'], left: ['离任', 'Left'], acting: ['代理', 'acting'], times: ['次数', 'Times'],
  present: ['到会者', 'Who was there'], agenda: ['议程', 'Agenda'], action: ['处理', 'Action'], about: ['涉及', 'About'],
  type: ['类型', 'Type'], term: ['届', 'Term'], ordinal: ['次', 'Number'], printedName: ['报上原名', 'As printed'],
  holders: ['职务与任职者', 'Posts and who held them'], heldMeetings: ['召开的会议', 'Meetings held'], projects: ['项目', 'Projects'],
  investment: ['投资', 'Investment'], area: ['用地', 'Area'], capacity: ['规模', 'Capacity'], parties: ['参与方', 'Parties'],
  milestones: ['进展', 'Milestones'], status: ['状态', 'Status'], where: ['地点', 'Where'], handled: ['经过的会议', 'Meetings that dealt with it'],
  facts: ['记载', 'What is recorded'], value: ['值', 'Value'],
  indicator: ['指标', 'Indicator'], due: ['期限', 'Due'], aim: ['目标值', 'Target'], reached: ['已达', 'Reached'], latest: ['最近数据', 'Latest figure'],
  asOf: ['截至', 'as of'], noFigure: ['尚无数据', 'no figure yet'], series: ['走势', 'Series'], yearsLeft: ['尚余年数', 'Years left'], partOfYear: ['不足一年', 'Part of a year'], kept: ['已达到', 'met'], notKept: ['未达到', 'not met'],
  csv: ['下载 CSV', 'Download CSV'], excel: ['下载 Excel 用 CSV', 'CSV for Excel'], png: ['下载图片', 'Download PNG'], chart: ['图', 'Chart'], table: ['表', 'Table'],
  people: ['人', 'people'], listed: ['人物列表', 'List of people'], links: ['条连线', 'links'], atLeast: ['至少同场', 'Together at least'], timeUntil: ['截至', 'Up to'], cap: ['只显示同场最多的人', 'only the best connected are shown'],
  expand: ['点击人物展开其同场者；双击打开', 'Click a person to show who they meet; double-click to open'], more: ['还有', 'more:'], expanding: ['展开', 'Show'],
  run: ['提问', 'Ask'], required: ['必填', 'required'], openInQuery: ['在查询页打开', 'Open as SPARQL'],
  problem: ['问题', 'Problem'], remedy: ['处理', 'Remedy'], rule: ['规则', 'Rule'], sure: ['把握', 'Confidence'],
  onPage: ['本页事实', 'Facts on this page'], clickText: ['点击着色的文字，查看读出的事实、规则与把握。', 'Click coloured text to see the facts, their rules and confidence.'],
  here: ['此处', 'Here'],
  concerns: ['涉及', 'Concerns'], candidate: ['或为', 'Maybe'], decide: ['裁定请用 review export 与 review import。', 'Decide with review export and review import.'],
  noDoubts: ['没有待核的疑点。', 'There are no open doubts.'], rows: ['行', 'rows'], seeAll: ['查看全部', 'See all'],
  headline: ['标题', 'Headline'], reporters: ['记者', 'Reporters'], read: ['读出的事实', 'Facts read in it'], figures: ['可比数据', 'Figures to compare'], tables: ['事实表', 'Fact tables'], of: ['共', 'of'], notFound: ['图中没有这一项。', 'The graph has no such thing.'],
  turtle: ['Turtle 数据', 'Turtle'], jsonld: ['JSON-LD 数据', 'JSON-LD'], offline: ['离线运行，不向任何他处取数。', 'Works offline: nothing is loaded from elsewhere.'],
};

const KEY = 'zhengtu-language';
const asked = new URLSearchParams(location.search).get('lang') || localStorage.getItem(KEY)
  || (navigator.language.startsWith('zh') ? 'zh' : 'en');

/** The language of the page: zh or en. */
export const language = asked === 'en' ? 'en' : 'zh';

/** What stands between the members of a list. */
export const COMMA = language === 'zh' ? '、' : ', ';

/** The words for a key. */
export function t(key) {
  const words = WORDS[key];
  return words ? words[language === 'zh' ? 0 : 1] : key;
}

/** The words for several of a key's things: English has a form for them, and some words one of their own. */
export function plural(key) {
  return language === 'zh' ? t(key) : WORDS[key][2] || t(key) + 's';
}

/** The side of a pair {zh, en} that is read here. */
export function side(pair) {
  return pair ? pair[language] || pair.zh || pair.en || '' : '';
}

/** Keeps the other language and loads the page again. */
export function switchLanguage() {
  localStorage.setItem(KEY, language === 'zh' ? 'en' : 'zh');
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  location.replace(address);
}
