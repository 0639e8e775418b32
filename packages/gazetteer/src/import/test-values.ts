/** The reserved values of fictional councils (docs/architecture.md of Guildhall). Live mode refuses a file that holds any. */
export const isTestUprn = (uprn: number): boolean => uprn >= 999_000_000_000 && uprn <= 999_999_999_999;
export const isTestUsrn = (usrn: number): boolean => usrn >= 99_900_000 && usrn <= 99_999_999;
export const isTestPostcode = (postcode: string): boolean => /^ZZ/i.test(postcode.trim());
