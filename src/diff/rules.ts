export { RULE_TABLE, type RuleEntry } from '../model/rule-table.js'
