/** Types that a provider has and the schema at hand leaves out, noted by hand from the provider's source. */
import type { ProviderSchema } from './schema';

const flavor = { id: { type: 'string', computed: true }, name: { type: 'string', computed: true } } as const;

export const notedOfOvh: ProviderSchema['data_source_schemas'] = {
  ovh_cloud_project_loadbalancer_flavors: {
    block: {
      attributes: {
        service_name: { type: 'string', required: true },
        region_name: { type: 'string', required: true },
        flavors: {
          nested_type: { nesting_mode: 'set', attributes: { ...flavor, region: { type: 'string', computed: true } } },
          computed: true,
        },
      },
    },
  },
};
