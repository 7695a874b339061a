/** What stands in for an image that the lab cannot pull: it listens, answers the health path, and asks the database. */
import { digest } from '../../platform/digest';
import type { Description } from '../description';
import { appsOf } from './described';

export interface StandIn {
  /** In the lab's registry. */
  readonly repository: string;
  readonly tag: string;
  /** What its program reads. */
  readonly service: {
    /** Null: it listens nowhere, and only stays. */
    readonly port: number | null;
    readonly health: string | null;
    /** Whether DATABASE_URL has to lead to a database that answers. */
    readonly database: boolean;
    /** The described image: another one of it is another stand-in, so that a release is one. */
    readonly image: string;
  };
}

type DescribedService = ReturnType<typeof appsOf>[number][1]['services'][string];

function standInOf(app: string, name: string, { image, port, health, database }: DescribedService): StandIn {
  const service = { port: port ?? null, health: health?.path ?? null, database: database !== undefined, image };
  return { repository: `rehearsal/${app}-${name}`, tag: digest(JSON.stringify(service)), service };
}

/** One for each service whose image the lab's registry does not have. */
export function standInsOf(description: Description, images: ReadonlySet<string>) {
  return appsOf(description).flatMap(([app, { services }]) =>
    Object.entries(services)
      .filter(([, { image }]) => !images.has(image))
      .map(([name, service]) => ({ app, name, ...standInOf(app, name, service) })),
  );
}
