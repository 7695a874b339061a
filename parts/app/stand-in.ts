/** What stands in for an image that the lab cannot pull: it listens, answers the health path, and asks the database. */
import { digest } from '../../platform/digest';
import type { Description } from '../description';
import { appsOf } from './described';

/** In every image of a stand-in. */
export const standInCommand = ['node', '/app/stand-in.mjs'] as const;

export interface StandIn {
  /** In the lab's registry. */
  readonly repository: string;
  readonly tag: string;
  /** What its program reads. */
  readonly service: {
    /** Of the container; null: it listens nowhere, and only stays. */
    readonly port: number | null;
    readonly health: string | null;
    /** Whether DATABASE_URL has to lead to a database that answers. */
    readonly database: boolean;
    /** It runs once, as a migration does: it asks the database, and ends. */
    readonly ends?: true;
    /** The described image: another one of it is another stand-in, so that a release is one. */
    readonly image: string;
  };
}

type Named = ReturnType<typeof appsOf>[number];

function standInOf([app, { services, own }]: Named, name: string): StandIn {
  const { image, port = null, containerPort = port, health, database } = services[name]!;
  const ends = own?.file.services[name]?.isOneShot === true;
  const service = {
    ...{ port: containerPort, health: health?.path ?? null, database: database !== undefined, image },
    ...(ends && { ends: true as const }),
  };
  return { repository: `rehearsal/${app}-${name}`, tag: digest(JSON.stringify(service)), service };
}

/** One for each service whose image the lab's registry does not have. */
export function standInsOf(description: Description, images: ReadonlySet<string>) {
  return appsOf(description).flatMap((application) =>
    Object.entries(application[1].services)
      .filter(([, { image }]) => !images.has(image))
      .map(([name]) => ({ app: application[0], name, ...standInOf(application, name) })),
  );
}
