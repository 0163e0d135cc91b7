using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>CustomResourceDefinitions → C# classes that can be declared. A pure function; it never throws.</summary>
public static class CrdGenerator
{
    /// <summary>
    /// A class for each kind and version that is served. That of the stored version has the name of the kind, those of the others have the version
    /// before it, as in KubernetesClient: <c>V1beta1Certificate</c>. What is wrong is left out of the classes and reported.
    /// </summary>
    public static CrdOutput Generate(IReadOnlyList<CrdInput> inputs)
    {
        var roots = new List<(RootName Name, CrdDefinition Definition, CrdVersion Version)>();
        var problems = new List<CrdProblems>();
        var owners = new Dictionary<string, RootName>(StringComparer.OrdinalIgnoreCase);
        foreach (var input in inputs)
        {
            var own = new CrdProblems(input);
            problems.Add(own);
            foreach (var definition in CrdReader.Read(input, own))
            {
                foreach (var version in definition.Versions)
                {
                    var name = new RootName(CodeNames.Namespace(input.Namespace), ClassName(definition, version), definition, own);
                    if (Claim(name, owners))
                    {
                        roots.Add((name, definition, version));
                    }
                }
            }
        }

        var files = Write(roots);
        return new CrdOutput(
            [.. files.OrderBy(static file => file.Name, StringComparer.Ordinal)],
            [.. problems.SelectMany(static p => p.All)]);
    }

    private static string ClassName(CrdDefinition definition, CrdVersion version) =>
        (version.IsStored ? "" : CodeNames.Pascal(version.Name)) + CodeNames.Pascal(definition.Kind);

    private static bool Claim(RootName name, Dictionary<string, RootName> owners)
    {
        if (!owners.TryGetValue(name.Full, out var other))
        {
            owners.Add(name.Full, name);
            return true;
        }

        var isSame = other.Definition.Group == name.Definition.Group && other.Definition.Kind == name.Definition.Kind;
        name.Problems.Add(
            DeclarationRules.DuplicateCrd,
            name.Definition.Place,
            isSame
                ? $"{name.Definition.Kind} of {name.Definition.Group} is defined in {other.Problems.File} already: keep one of the definitions"
                : $"{name.Definition.Kind} of {name.Definition.Group} would be the class {name.Full}, which {other.Definition.Kind} of {other.Definition.Group} is already: "
                    + "give one of the ManifestCrd items another Namespace");
        return false;
    }

    private static List<CrdFile> Write(List<(RootName Name, CrdDefinition Definition, CrdVersion Version)> roots)
    {
        // The names of kinds are settled first, so that the parts of one kind never take the name of another.
        var taken = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (name, _, _) in roots)
        {
            if (!taken.TryGetValue(name.Namespace, out var names))
            {
                taken.Add(name.Namespace, names = new HashSet<string>(StringComparer.Ordinal));
            }

            names.Add(name.Class);
        }

        var files = new List<CrdFile>();
        foreach (var (name, definition, version) in roots)
        {
            var reader = new SchemaReader(name.Problems, definition.KeepsUnknown);
            var root = version.Schema is { } schema
                ? reader.ReadRoot(schema, definition.Kind)
                : new FieldType(FieldKind.Object, null, FieldLimits.None) { KeepsUnknown = true };
            if (root is null)
            {
                continue;
            }

            var planner = new ClassPlanner(taken[name.Namespace]);
            var plan = planner.Plan(root, name.Class, isRoot: true);
            var spec = plan.Properties.FirstOrDefault(static p => p is { Name: "Spec", Field.Type.Kind: FieldKind.Object or FieldKind.Model });
            var head = new RootPlan(definition, version, spec?.TypeName, name.Problems.FileName);
            files.Add(new CrdFile(name.Full + ".g.cs", CodeWriter.Write(new FilePlan(name.Full + ".g.cs", name.Namespace, head, planner.Classes, planner.Enums))));
        }

        return files;
    }

    /// <summary>The class that stands for a kind.</summary>
    private sealed record RootName(string Namespace, string Class, CrdDefinition Definition, CrdProblems Problems)
    {
        public string Full => Namespace + "." + Class;
    }
}
