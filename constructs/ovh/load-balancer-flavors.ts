import { TerraformDataSource } from 'cdktf';
import type { Construct } from 'constructs';
import { withLogicalId } from '../names';
import type { Place } from './place';
import { exactlyOne, oneOf } from './selection';

const type = 'ovh_cloud_project_loadbalancer_flavors';

/** Written by hand: the provider has this data source, but the schema of the bindings lacks it. */
class Flavors extends TerraformDataSource {
  constructor(
    scope: Construct,
    id: string,
    private readonly place: Place,
    missing: Parameters<typeof exactlyOne>,
  ) {
    super(scope, id, {
      terraformResourceType: type,
      terraformGeneratorMetadata: { providerName: 'ovh' },
      lifecycle: exactlyOne(...missing),
    });
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { service_name: this.place.serviceName, region_name: this.place.region };
  }
}

/** @returns a function from a size such as `small` to its id in the region */
export function loadBalancerFlavorIds(scope: Construct, place: Place): (name: string) => string {
  const ids = new Map<string, string>();
  return (name) => {
    if (!ids.has(name)) ids.set(name, lookUp(scope, place, name));
    return ids.get(name)!;
  };
}

function lookUp(scope: Construct, place: Place, name: string): string {
  const which = { list: 'flavors', where: [`each.name == "${name}"`] };
  const missing = `${place.region} has no load balancer of size ${name}.`;
  const lookup = new Flavors(scope, `load-balancer-${name}`, place, [which, missing]);
  return oneOf(withLogicalId(lookup, name), { ...which, attribute: 'id' });
}
