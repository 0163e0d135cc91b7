using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>Kubernetes objects → YAML documents with their paths. Runs again only for declarations whose value changed.</summary>
internal static class ManifestRenderer
{
    public static ManifestModel Render(DeclarationModel declaration, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var documents = ImmutableArray.CreateBuilder<DocumentModel>(declaration.Objects.Items.Length);
        var folder = declaration.Environment is { } environment ? FileNames.Of(environment.Folder) + "/" : "";
        try
        {
            foreach (var model in declaration.Objects)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var obj = model.Object;
                var emitted = ManifestPipeline.Emit(obj, options.Harden, options.PodSecurityVersion);
                documents.Add(new DocumentModel(
                    folder + PathOf(obj, declaration.Class, options.Layout), emitted.Yaml, obj.Identity, obj.IsDerived, emitted.PodSecurity?.ToText()));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Result(declaration, default, $"writing it as YAML failed: {e.GetType().Name}: {e.Message}");
        }

        return Result(declaration, new(documents.ToImmutable()), declaration.Failure);
    }

    private static ManifestModel Result(DeclarationModel declaration, EquatableArray<DocumentModel> documents, string? failure) =>
        new(declaration.Class, declaration.FullName, declaration.Member, declaration.Environment, documents, failure);

    private static string PathOf(KubernetesObject obj, ClassModel declaring, FileLayout layout) => layout switch
    {
        FileLayout.PerClass => declaring.Name + ".yaml",
        FileLayout.Single => "manifests.yaml",
        _ => (obj.Namespace.Length > 0 ? FileNames.Of(obj.Namespace) + "/" : "") + FileNames.Of(NameOf(obj)) + "." + obj.Kind.ToLowerInvariant() + ".yaml",
    };

    private static string NameOf(KubernetesObject obj) =>
        obj.Name.Length > 0 ? obj.Name : obj.Root.Map("metadata")?.Text("generateName")?.TrimEnd('-') is { Length: > 0 } generated ? generated : "unnamed";
}
