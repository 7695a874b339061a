/** How a release replaces each service of an app, and where visitors or work have to expect a pause. */
import type { App, Environment } from '../parts/environment';

export interface Replacements {
  readonly app: string;
  readonly services: readonly ReplacedService[];
}

export interface ReplacedService {
  readonly service: string;
  /** `beside`: the old one serves meanwhile; `first`: it stops before anything else of the release; `last`: once the rest is well; `once`: it runs to its end before the rest starts. */
  readonly how: 'beside' | 'once' | 'first' | 'last';
  /** Whether nothing runs while the new container starts. */
  readonly pause: boolean;
}

const hows = { rolls: 'beside', data: 'first', single: 'last', once: 'once' } as const;

/** Of every app. Which services changed is known on the hosts alone, so this is what happens to those that did. */
export function replacements({ apps }: Environment): Replacements[] {
  return apps.map(replacementsOf);
}

export function replacementsOf({ name, services }: App): Replacements {
  return {
    app: name,
    services: services.map(({ name: service, replacement: { kind } }) => ({
      service,
      how: hows[kind],
      pause: kind === 'data' || kind === 'single',
    })),
  };
}

/** One line: services with a pause come first. */
export function replacementWords({ app, services }: Replacements): string {
  const namesOf = (how: ReplacedService['how']) =>
    services.filter((each) => each.how === how).map((each) => each.service);
  const words = [
    ...namesOf('first').map(
      (name) => `${name} stops while its new container starts: expect a pause of about its start`,
    ),
    ...namesOf('last').map((name) => `${name} stops once the rest is well: expect a pause of about its start`),
    ...namesOf('once').map((name) => `${name} runs once, before the rest starts: no pause`),
    ...namesOf('beside').map((name) => `${name} is replaced beside the old one: no pause`),
  ];
  return `${app}: ${words.join('; ')}`;
}
