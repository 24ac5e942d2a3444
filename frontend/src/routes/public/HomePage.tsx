import { Welcome } from '@/features/identity/Welcome';

export default function HomePage() {
  return <Welcome />;
}
