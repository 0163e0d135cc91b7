using ManifestDsl.ApiFacts;
using ManifestDsl.ApiFacts.Packages;
using ManifestDsl.ApiFacts.Schema;

switch (args)
{
    case ["packages", var models, var apimachinery, var client, var output]:
        File.WriteAllText(output, DeclaredFacts.Render(Path.GetFullPath(models), Path.GetFullPath(apimachinery), Path.GetFullPath(client), out var missing));
        Console.WriteLine($"The packages lack {missing.Count} models: {string.Join(' ', missing)}");
        return 0;

    case ["schema", var output]:
        File.WriteAllText(output, SchemaFacts.Render());
        return 0;

    case ["scopes", var output]:
        File.WriteAllText(output, ScopeFacts.Render());
        return 0;

    default:
        Console.Error.WriteLine("usage: see CONTRIBUTING.md, \"Facts of the API\"");
        return 1;
}
