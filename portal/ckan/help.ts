/** What each action does, in the words of one who asks; each answer leads to it. */
export const help: Readonly<Record<string, string>> = {
  site_read: 'Say whether the site can be read.',
  status_show: 'Say what this site is, and which version of CKAN it answers like.',
  help_show: 'Say what an action does.\n\n:param name: the action',
  package_list: 'List the names of the packages.\n\n:param limit: at most so many\n:param offset: after so many',
  current_package_list_with_resources:
    'List the packages with their resources.\n\n:param limit: at most so many\n:param offset: after so many',
  package_show: 'Show a package.\n\n:param id: its id or name',
  package_search:
    'Find packages.\n\n:param q: words\n:param fq: conditions on fields, FIELD:VALUE, FIELD:(A OR B), FIELD:[FROM TO TO]\n:param sort: fields, each with asc or desc\n:param rows: at most so many, 1000 at the most\n:param start: after so many\n:param facet.field: fields whose values are counted',
  resource_show: 'Show a resource.\n\n:param id: its id',
  organization_list: 'List the names of the organizations.\n\n:param all_fields: whether to show all of each',
  organization_show:
    'Show an organization.\n\n:param id: its id or name\n:param include_datasets: whether to show its packages',
  group_list: 'List the groups; there are none.',
  group_show: 'Show a group; there are none.\n\n:param id: its id or name',
  license_list: 'List the licences of the packages.',
  tag_list: 'List the tags.\n\n:param query: a part of their names\n:param all_fields: whether to show all of each',
  tag_show: 'Show a tag.\n\n:param id: its id or name',
  datastore_search:
    'Find rows of a resource.\n\n:param resource_id: its id\n:param filters: values by column\n:param q: words\n:param fields: columns\n:param sort: columns, each with asc or desc\n:param limit: at most so many, 1000 at the most\n:param offset: after so many\n:param records_format: objects, lists, csv or tsv',
};
