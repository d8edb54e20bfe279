import { useHelp } from '../../../help-context.ts';
import { Playground } from '../../names/playground.tsx';

/** What a star covers, tried on the owner's own domain where it is known. */
export default function Covers() {
  const { look } = useHelp();
  return <Playground domain={look?.registrable ?? look?.domain ?? 'hofladen.example'} />;
}
