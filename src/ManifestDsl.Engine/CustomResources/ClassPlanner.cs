namespace ManifestDsl.Engine.CustomResources;

/// <summary>Gives the types of a schema their names in C#: the kind, and behind it the fields that lead to the type.</summary>
/// <param name="taken">The names of types that the namespace has.</param>
internal sealed class ClassPlanner(HashSet<string> taken)
{
    private const string Collections = "global::System.Collections.Generic.";
    private const string Models = "global::k8s.Models.";

    private readonly List<ClassPlan?> _classes = [];
    private readonly List<EnumPlan> _enums = [];

    public IReadOnlyList<ClassPlan> Classes => [.. _classes.OfType<ClassPlan>()];

    public IReadOnlyList<EnumPlan> Enums => _enums;

    /// <summary>Plans an object's class and those of all that is in it.</summary>
    public ClassPlan Plan(FieldType type, string name, bool isRoot)
    {
        // It takes its place before the types of its fields do.
        var place = _classes.Count;
        _classes.Add(null);
        var members = new HashSet<string>(StringComparer.Ordinal) { name };
        if (isRoot)
        {
            members.UnionWith(["ApiVersion", "Kind", "Metadata"]);
        }

        var properties = new List<PropertyPlan>();
        foreach (var field in type.Fields)
        {
            var property = CodeNames.Unique(CodeNames.Property(field.Name, name), members);
            properties.Add(new PropertyPlan(property, TypeName(field.Type, name + CodeNames.Pascal(field.Name)), field));
        }

        var plan = new ClassPlan(name, type.Description, properties, type.KeepsUnknown ? CodeNames.Unique("OtherFields", members) : null);
        _classes[place] = plan;
        return plan;
    }

    private string TypeName(FieldType type, string name) => type.Kind switch
    {
        FieldKind.Text => "string",
        FieldKind.Bytes => "byte[]",
        FieldKind.Integer => "int",
        FieldKind.Long => "long",
        FieldKind.Number => "double",
        FieldKind.Boolean => "bool",
        FieldKind.IntOrString => Models + "IntOrString",
        FieldKind.Quantity => Models + "ResourceQuantity",
        FieldKind.Model => Models + type.ModelName,
        FieldKind.List => Collections + "IList<" + ItemType(type, name) + ">",
        FieldKind.Map => Collections + "Dictionary<string, " + ItemType(type, name) + ">",
        FieldKind.Choice => EnumName(type, name),
        FieldKind.Object => Plan(type, CodeNames.Unique(name, taken), isRoot: false).Name,
        _ => "global::ManifestDsl.FreeForm",
    };

    private string ItemType(FieldType type, string name) => type.Items is { } items ? TypeName(items, CodeNames.Singular(name)) : "global::ManifestDsl.FreeForm";

    private string EnumName(FieldType type, string name)
    {
        var plan = new EnumPlan(CodeNames.Unique(name, taken), type.Description, Members(type));
        _enums.Add(plan);
        return plan.Name;
    }

    private static List<(string Name, string Text)> Members(FieldType type)
    {
        // An enum has no members of its own that a name could hide, but names may differ in case or signs alone.
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. type.Limits.Values.Select(text => (CodeNames.Unique(CodeNames.Pascal(text), names), text))];
    }
}
