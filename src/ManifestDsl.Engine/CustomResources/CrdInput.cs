namespace ManifestDsl.Engine.CustomResources;

/// <summary>A file of CustomResourceDefinitions.</summary>
/// <param name="Path">The path that errors name.</param>
/// <param name="Text">The YAML or JSON.</param>
/// <param name="Namespace">The C# namespace of the classes; what is no identifier in it becomes one.</param>
public sealed record CrdInput(string Path, string Text, string Namespace);
