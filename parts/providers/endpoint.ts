import { z } from 'zod';
import { labNameList } from '../../clouds/lab/lab';
import { urlText } from '../../config/primitives';

const endpointWords = '`lab`, or a URL such as https://s3.example.org; leave it out to use the provider itself';
export const endpoint = z
  .union([z.enum(labNameList), urlText(endpointWords, endpointWords)], {
    error: endpointWords,
  })
  .describe(
    'API endpoint: `lab` for the lab cloud on this machine, a URL for a compatible service. Left out: the provider itself.',
  );
