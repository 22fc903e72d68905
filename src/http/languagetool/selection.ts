import type { Rule } from '../../rule.js';

/** Which rules a client wants. Names that are not ours are LanguageTool's own and mean nothing here. */
export interface Selection {
  readonly enabledRules: readonly string[];
  readonly disabledRules: readonly string[];
  readonly enabledCategories: readonly string[];
  readonly disabledCategories: readonly string[];
  readonly enabledOnly: boolean;
}

/** Whether the client wants the findings of a rule. Case does not count: LanguageTool's own names are in capitals. */
export function wants(selection: Selection): (rule: Pick<Rule, 'id' | 'category'>) => boolean {
  const has = (names: readonly string[]) => {
    const set = new Set(names.map((name) => name.toLowerCase()));
    return (name: string) => set.has(name.toLowerCase());
  };
  const isRuleOn = has(selection.enabledRules);
  const isRuleOff = has(selection.disabledRules);
  const isCategoryOn = has(selection.enabledCategories);
  const isCategoryOff = has(selection.disabledCategories);
  return ({ id, category }) => {
    if (selection.enabledOnly) return isRuleOn(id) || isCategoryOn(category);
    if (isRuleOff(id)) return false;
    return isRuleOn(id) || isCategoryOn(category) || !isCategoryOff(category);
  };
}
