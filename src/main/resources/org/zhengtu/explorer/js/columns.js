// What the columns of the library's questions are called. In files they keep the names that the queries give them.
import {language} from './words.js';

const COLUMNS = {
  acting: ['代理', 'Acting'], action: ['处理', 'Action'], after: ['后任', 'After'], afterActing: ['后任代理', 'After, acting'], appointed: ['任命', 'Appointed'], asOf: ['截至', 'As of'], attribute: ['属性', 'Attribute'], base: ['单位', 'Unit'],
  before: ['前任', 'Before'], beforeActing: ['前任代理', 'Before, acting'], body: ['机构', 'Body'], campaign: ['专项行动', 'Campaign'], chair: ['主持人', 'Chair'], change: ['变动', 'Change'], comparator: ['比较', 'Comparison'], confidence: ['把握', 'Confidence'],
  conveyed: ['所传达的会议', 'Conveyed'], date: ['日期', 'Date'], day: ['日期', 'Day'], deadline: ['期限', 'Deadline'], detail: ['详情', 'Detail'], document: ['文档', 'Document'], due: ['期限', 'Due'], end: ['止于', 'End'], figure: ['数据', 'Figure'], firstConfirmed: ['转正初见', 'First seen confirmed'],
  firstSeen: ['初见', 'First seen'], from: ['日期', 'From'], gapDays: ['间隔天数', 'Days between'], governmentPost: ['政府职务', 'Government post'], headline: ['标题', 'Headline'], held: ['会议', 'Meeting'], indicator: ['指标', 'Indicator'], investment: ['投资（元）', 'Investment, yuan'],
  issue: ['期号', 'Issue'], item: ['议题', 'Item'], kind: ['类别', 'Kind'], label: ['名称', 'Name'], lastActing: ['代理末见', 'Last seen acting'], lastSeen: ['末见', 'Last seen'], left: ['离任', 'Left'], measured: ['指标', 'Indicator'], meeting: ['会议', 'Meeting'], meetings: ['会议数', 'Meetings'],
  mentions: ['提及次数', 'Mentions'], name: ['姓名/名称', 'Name'], nominated: ['提名', 'Nominated'], number: ['数量', 'Number'], of: ['口径', 'Measure'], one: ['甲', 'One'], ordinal: ['次', 'Number'], organization: ['机构', 'Body'], other: ['乙', 'Other'], page: ['版面', 'Page'], part: ['时段', 'Part of the day'],
  parties: ['参与方', 'Parties'], partyPost: ['党委职务', 'Party post'], percent: ['百分比', 'Percent'], period: ['时期', 'Period'], person: ['人物', 'Person'], place: ['地区', 'Place'], post: ['职务', 'Post'], printed: ['原文', 'As printed'], project: ['项目', 'Project'], provisional: ['初步数', 'Provisional'],
  publication: ['报纸', 'Newspaper'], quote: ['原文', 'Quote'], reason: ['缘由', 'Reason'], reported: ['见报', 'Reported'], reporters: ['记者', 'Reporters'], resource: ['所指', 'Resource'], role: ['角色', 'Role'], rule: ['规则', 'Rule'], sharedBodies: ['共同机构数', 'Shared bodies'],
  sightings: ['见报次数', 'Sightings'], sign: ['比较', 'Sign'], sourceArea: ['来自', 'From where'], speaker: ['讲话人', 'Speaker'], stage: ['稿次', 'Stage'], start: ['始于', 'Start'], state: ['裁定', 'Decision'], status: ['状态', 'Status'], statuses: ['状态', 'Statuses'], target: ['目标值', 'Target'],
  term: ['届', 'Term'], text: ['原话', 'Words'], title: ['名称/头衔', 'Title'], to: ['至', 'To'], type: ['类型', 'Type'], unit: ['单位', 'Unit'], value: ['值', 'Value'], valueTo: ['值上限', 'Value up to'], verb: ['言语', 'Verb'], what: ['内容', 'What'], yearsLeft: ['尚余年数', 'Years left'],
};

/** The word for a column; its own name if there is none. */
export function columnWord(name) {
  const words = COLUMNS[name];
  return words ? words[language === 'zh' ? 0 : 1] : name;
}
