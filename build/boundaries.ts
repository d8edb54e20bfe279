import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType, type IModule } from 'dependency-cruiser';
import {
  type ImportRule,
  importRules,
  impure,
  inWindow,
  pure,
  pureAllTheSame,
  tooMuchForTheWindow,
  withoutCycles,
} from './import-rules.ts';

const trees = ['electron', 'renderer', 'shared'];

/**
 * What is wrong with the imports of a checkout, a sentence each. Static imports, re-exports, types and `import()` of a
 * literal are seen. `root`: its folder, absolute.
 */
export async function checkBoundaries(root: string): Promise<readonly string[]> {
  const { output } = await cruise(
    trees.filter((tree) => existsSync(join(root, tree))),
    {
      baseDir: root,
      // Reads types as well, and does not need TypeScript's own program, whose version 7 answers no questions yet.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: [...importRules.map(asForbidden), noCycle] },
    },
  );
  if (typeof output === 'string') throw new Error(output);
  const reasons = new Map(importRules.map(({ name, why }) => [name, why]));
  const broken = output.summary.violations.map(({ from, to, rule, cycle }) =>
    cycle === undefined
      ? `${from} imports ${to}: ${reasons.get(rule.name) ?? rule.name} (${rule.name})`
      : `${from} is a cycle of imports: ${cycle.map(({ name }) => name).join(' → ')}`,
  );
  return [
    ...broken,
    ...loading(output.modules, pure, impure, 'only decides'),
    ...loading(output.modules, inWindow, tooMuchForTheWindow, 'is for the window'),
  ];
}

const noCycle: IForbiddenRuleType = {
  name: 'no-cycles',
  severity: 'error',
  from: { path: withoutCycles },
  to: { circular: true },
};

function asForbidden({ name, files, not, to, butTo, nodeIsFree }: ImportRule): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: files, ...(not === undefined ? {} : { pathNot: not }) },
    to: {
      ...(to === undefined ? {} : { path: to }),
      ...(butTo === undefined ? {} : { pathNot: [...butTo] }),
      ...(nodeIsFree ? { dependencyTypesNot: ['core'] } : {}),
    },
  };
}

/** The rules above cannot leave types out of what a file reaches, so this is walked here. */
function loading(
  modules: readonly IModule[],
  files: string,
  forbidden: RegExp,
  as: string,
): readonly string[] {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  const loadedBy = (file: string): readonly string[] =>
    pureAllTheSame.includes(file)
      ? []
      : (bySource.get(file)?.dependencies ?? [])
          .filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
          .map(({ resolved }) => resolved);
  const pattern = new RegExp(files);
  return modules
    .map(({ source }) => source)
    .filter((source) => pattern.test(source))
    .flatMap((source) => {
      const ways = new Map([[source, source]]);
      // A map is walked in the order of its entries, those that are added on the way too.
      for (const [file, way] of ways) {
        for (const next of loadedBy(file)) if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
      }
      const [worst] = [...ways].filter(([file]) => forbidden.test(file));
      return worst === undefined ? [] : [`${source} ${as}, but loads ${worst[0]}: ${worst[1]}`];
    });
}
