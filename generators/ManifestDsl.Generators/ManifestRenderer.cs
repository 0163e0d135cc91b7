using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Output;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>Kubernetes objects → YAML documents with their paths. Runs again only for declarations whose value changed.</summary>
internal static class ManifestRenderer
{
    public static ManifestModel Render(DeclarationModel declaration, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var documents = ImmutableArray.CreateBuilder<DocumentModel>(declaration.Objects.Items.Length);
        try
        {
            foreach (var model in declaration.Objects)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var obj = model.Object;
                var emitted = ManifestPipeline.Emit(obj, options.Harden, options.PodSecurityVersion);
                documents.Add(new DocumentModel(
                    ManifestPath.Of(obj, declaration.Class.Name, declaration.Environment?.Folder, options.Layout), emitted.Yaml, obj.Identity, obj.IsDerived, emitted.PodSecurity?.ToText()));
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
}
