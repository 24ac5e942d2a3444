import type { UnitKind, UnitView } from '@/shared/api/schema';

interface Seed {
  code: string;
  name: string;
  fullName: string;
  kind: UnitKind;
  children?: Seed[];
}

const place = (code: string, name: string, prefix: string, kind: UnitKind): Seed => ({
  code,
  name,
  fullName: `${prefix} ${name}`,
  kind,
});

const communes = (names: string[], from: number): Seed[] =>
  names.map((name, index) => {
    const [prefix = '', ...rest] = name.split(' ');
    return place(String(from + index).padStart(5, '0'), rest.join(' '), prefix, 'COMMUNE');
  });

const nation: Seed = {
  code: 'VN',
  name: 'Việt Nam',
  fullName: 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  kind: 'NATIONAL',
  children: [
    {
      code: 'BKHCN',
      name: 'Bộ Khoa học và Công nghệ',
      fullName: 'Bộ Khoa học và Công nghệ',
      kind: 'MINISTRY',
      children: [
        place('BKHCN-CDS', 'Chuyển đổi số quốc gia', 'Cục', 'DEPARTMENT'),
        place('BKHCN-VP', 'Bộ Khoa học và Công nghệ', 'Văn phòng', 'DEPARTMENT'),
      ],
    },
    {
      ...place('01', 'Hà Nội', 'Thành phố', 'PROVINCE'),
      children: communes(
        ['Phường Ba Đình', 'Phường Hoàn Kiếm', 'Phường Tây Hồ', 'Xã Sóc Sơn', 'Xã Ba Vì'],
        4,
      ),
    },
    {
      ...place('15', 'Lào Cai', 'Tỉnh', 'PROVINCE'),
      children: [
        place('15-SKHCN', 'Khoa học và Công nghệ', 'Sở', 'PROVINCE_DEPARTMENT'),
        place('15-SNV', 'Nội vụ', 'Sở', 'PROVINCE_DEPARTMENT'),
        ...communes(
          [
            'Phường Sa Pa',
            'Phường Yên Bái',
            'Phường Cam Đường',
            'Xã Bắc Hà',
            'Xã Mường Khương',
            'Xã Si Ma Cai',
            'Xã Bát Xát',
            'Xã Tả Van',
          ],
          2600,
        ),
      ],
    },
    {
      ...place('48', 'Đà Nẵng', 'Thành phố', 'PROVINCE'),
      children: communes(['Phường Hải Châu', 'Phường Hội An', 'Đặc khu Hoàng Sa'], 20200),
    },
  ],
};

let last = 0;

/** Every unit of the mock server, those above before those below. */
export const units: UnitView[] = flatten(nation);

function flatten(seed: Seed, parent?: UnitView): UnitView[] {
  last += 1;
  const unit: UnitView = {
    id: `0193b000-0000-7000-8000-${String(last).padStart(12, '0')}`,
    code: seed.code,
    name: seed.name,
    fullName: seed.fullName,
    kind: seed.kind,
    ...(parent && { parentId: parent.id }),
    childCount: seed.children?.length ?? 0,
    ancestorNames: parent ? [...parent.ancestorNames, parent.name] : [],
    validFrom: '2025-07-01',
  };
  return [unit, ...(seed.children ?? []).flatMap((child) => flatten(child, unit))];
}

export const reform = '2025-07-01';

// The nation and Lào Cai are older than the reform, which made nearly everything else.
for (const unit of units) {
  if (unit.kind === 'NATIONAL' || unit.code === '15') unit.validFrom = '2024-01-01';
}

/** Units that are no more, each with what it went into. */
export const formerUnits: { unit: UnitView; successorId: string }[] = [
  {
    unit: {
      ...unitByCode('15'),
      id: '0193b000-0000-7000-8000-000000000900',
      code: '15-CU',
      name: 'Yên Bái',
      fullName: 'Tỉnh Yên Bái',
      childCount: 0,
      validFrom: '2024-01-01',
      validUntil: reform,
    },
    successorId: unitByCode('15').id,
  },
];

export function unitById(id: string | null): UnitView | undefined {
  return allUnits().find((unit) => unit.id === id);
}

/** The units that were there on a day; today's without one. */
export function unitsOn(day: string | null): UnitView[] {
  return allUnits().filter((unit) =>
    day === null
      ? unit.validUntil === undefined
      : unit.validFrom <= day && (unit.validUntil === undefined || day < unit.validUntil),
  );
}

function allUnits(): UnitView[] {
  return [...units, ...formerUnits.map(({ unit }) => unit)];
}

export function unitByCode(code: string): UnitView {
  const unit = units.find((one) => one.code === code);
  if (unit === undefined) throw new Error(`No unit ${code} in the mock server`);
  return unit;
}

export function ancestorsOf(unit: UnitView): UnitView[] {
  const parent = unitById(unit.parentId ?? null);
  return parent ? [...ancestorsOf(parent), parent] : [];
}

export function isWithin(unit: UnitView, top: UnitView): boolean {
  return unit.id === top.id || ancestorsOf(unit).some(({ id }) => id === top.id);
}
