import { type DeliveryPart, type Draft, partsOf } from './draft.js';
import type { DraftOrder } from './order.js';
import { PackedWriter } from './packed.js';

/** The parts of a postal address in the order in which the file holds them. */
export const DELIVERY_PARTS: readonly DeliveryPart[] = [
  'buildingNumber',
  'thoroughfare',
  'postTown',
  'postcode',
  'dependentLocality',
  'buildingName',
  'subBuildingName',
  'organisationName',
  'departmentName',
  'poBoxNumber',
  'dependentThoroughfare',
  'doubleDependentLocality',
  'welshDependentThoroughfare',
  'welshThoroughfare',
  'welshDoubleDependentLocality',
  'welshDependentLocality',
  'welshPostTown',
];

/** The postal addresses of BLPUs, in their order; a file without any has no such sections. */
export const compileDeliveryPoints = (draft: Draft, order: DraftOrder) => {
  const { columns, length } = draft.deliveryPoints;
  const found: { readonly row: number; readonly blpu: number }[] = [];
  for (let row = 0; row < length; row += 1) {
    const blpu = order.blpuOf.get(columns.uprn[row] ?? 0);
    if (!columns.dead[row] && blpu !== undefined) found.push({ row, blpu });
  }
  if (found.length === 0) return {};
  found.sort((a, b) => a.blpu - b.blpu || (columns.udprn[a.row] ?? 0) - (columns.udprn[b.row] ?? 0));
  const details = new PackedWriter(DELIVERY_PARTS);
  const sections = {
    'delivery.blpu': Uint32Array.from(found, ({ blpu }) => blpu),
    'delivery.udprn': Uint32Array.from(found, ({ row }) => columns.udprn[row] ?? 0),
    'delivery.detail': new Uint32Array(found.length),
  };
  for (const [at, { row }] of found.entries()) {
    sections['delivery.detail'][at] = details.length;
    details.write(partsOf((part) => columns[part][row] ?? 0));
  }
  return { ...sections, 'delivery.bytes': details.bytes() };
};
