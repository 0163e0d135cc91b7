using k8s;
using k8s.Models;

namespace ManifestDsl;

/// <summary>Patches of KubernetesClient's models. DSL types have the property <see cref="NamedObject.Patches"/>.</summary>
public static class PatchExtensions
{
    /// <summary>
    /// The model with patches, for a declaration: what a helper or a package returned, and fields that the model lacks. They are applied when the YAML
    /// is made; at run time the model is as it was.
    /// </summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="model">The object.</param>
    /// <param name="patches">The patches, in their order; after those that it has already.</param>
    /// <returns>The model.</returns>
    public static T WithPatches<T>(this T model, params IReadOnlyList<Patch> patches)
        where T : IKubernetesObject<V1ObjectMeta> => model;
}
