namespace ManifestDsl.Engine.CustomResources;

/// <summary>A file of C#, planned: names are settled, nothing is computed any more.</summary>
internal sealed record FilePlan(string FileName, string Namespace, RootPlan Root, IReadOnlyList<ClassPlan> Classes, IReadOnlyList<EnumPlan> Enums);

/// <summary>What makes a class a Kubernetes object.</summary>
/// <param name="Definition">The kind.</param>
/// <param name="Version">The version.</param>
/// <param name="SpecType">The C# type of its spec, for <c>ISpec</c>; null without an object there.</param>
/// <param name="Source">The name of the file that has the definition.</param>
internal sealed record RootPlan(CrdDefinition Definition, CrdVersion Version, string? SpecType, string Source);

/// <summary>A record. The first of a file is the Kubernetes object.</summary>
internal sealed record ClassPlan(string Name, string? Description, IReadOnlyList<PropertyPlan> Properties, string? UnknownFields);

/// <summary>A property of a record.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="TypeName">Its C# type, without the question mark: everything can be null.</param>
/// <param name="Field">The field that it stands for.</param>
internal sealed record PropertyPlan(string Name, string TypeName, SchemaField Field);

/// <summary>An enum: names in C# and texts in the API.</summary>
internal sealed record EnumPlan(string Name, string? Description, IReadOnlyList<(string Name, string Text)> Members);
