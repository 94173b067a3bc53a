/** A package of CKAN, as far as it is ours to say. */
export interface Package {
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly url: string;
  readonly version: string;
  readonly author: string;
  readonly maintainer: string;
  readonly maintainer_email: string;
  readonly license_id: string;
  readonly tags: readonly { readonly name: string }[];
  readonly extras: readonly Extra[];
  readonly resources: readonly Resource[];
  /** The organization that owns it; left as it is where none is named. */
  readonly owner_org?: string;
}

interface Extra {
  readonly key: string;
  readonly value: string;
}

export interface Resource {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly format: string;
  readonly mimetype: string;
  readonly size: number;
  readonly hash: string;
}

/** A package as CKAN shows it: it may have more, and what is not ours stays. */
export interface FoundPackage extends Omit<Partial<Package>, 'resources' | 'owner_org'> {
  readonly id: string;
  readonly state?: string;
  readonly organization?: { readonly id: string; readonly name: string } | null;
  readonly resources?: readonly (Partial<Resource> & { readonly id?: string })[];
}
