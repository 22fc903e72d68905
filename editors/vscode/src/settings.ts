/** A rule, as far as a setting tells of it. */
interface RuleFacts {
  readonly id: string;
  readonly category: string;
  readonly severity: string;
  readonly summary: string;
}

/** The editor's settings that mean what keys of the config file mean, with every rule by name. */
export function settingsOf(schema: object, rules: readonly RuleFacts[]): Record<string, object> {
  const { preset, rules: ofRules } = (schema as { properties: Record<string, SchemaPart> }).properties;
  const setting = ofRules!.additionalProperties!;
  return {
    'backread.preset': {
      type: ['string', 'null'],
      enum: [...preset!.enum!, null],
      default: null,
      scope: 'resource',
      description: `${preset!.description}. Not set: as the config file says.`,
    },
    'backread.rules': {
      type: 'object',
      default: {},
      scope: 'resource',
      markdownDescription: 'Settings by rule; they count more than those of the config file.',
      properties: Object.fromEntries(
        rules.map(({ id, category, severity, summary }) => [
          id,
          { ...setting, description: `${summary} (${category}, ${severity})` },
        ]),
      ),
      additionalProperties: setting,
    },
  };
}

interface SchemaPart {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly additionalProperties?: object;
}
